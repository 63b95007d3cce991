import type { ReactElement } from "react";
import { iconShapes, type IconName } from "./icon-shapes.tsx";

/** An outline beside a word; never alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <svg className="al-i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {iconShapes[name]}
  </svg>
);
