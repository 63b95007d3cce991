import type { ReactElement } from "react";
import { Tap } from "../../../ui/index.ts";

/** Why nobody, or not she, writes here now, and where she reads more where there is more to read. */
export type NotNowView = { sentence: string; href?: string; words?: string };

export const NotNow = ({ sentence, href, words }: NotNowView): ReactElement => (
  <div className="al-box">
    <p>{sentence}</p>
    {href && <Tap to={href}>{words}</Tap>}
  </div>
);
