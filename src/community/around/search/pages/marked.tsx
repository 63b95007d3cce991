import type { ReactElement } from "react";
import type { Shown } from "../excerpt.ts";

/** An excerpt with the words she looked for in bold. */
export const Marked = ({ pieces }: { pieces: readonly Shown[] }): ReactElement => (
  <>
    {pieces.map(({ text, found }, place) =>
      found ? <strong key={place}>{text}</strong> : <span key={place}>{text}</span>,
    )}
  </>
);
