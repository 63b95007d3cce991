import type { ReactElement } from "react";
import type { Frozen } from "../report-case.ts";

/** Something as it stood when it was reported, with what was said just before it. */
export const FrozenCopy = ({ frozen, nameHidden }: { frozen: Frozen; nameHidden: boolean }): ReactElement => (
  <blockquote className="al-quote">
    {frozen.title && (
      <p>
        <b>{frozen.title}</b>
      </p>
    )}
    {frozen.before && (
      <p className="al-soft al-pre">
        {frozen.before.handle ?? "Somebody who hid her name"} had written: {frozen.before.words}
      </p>
    )}
    <p className="al-soft al-flush">{nameHidden ? "Somebody who hid her name" : (frozen.handle ?? "")}</p>
    {frozen.words && <p className="al-pre">{frozen.words}</p>}
  </blockquote>
);
