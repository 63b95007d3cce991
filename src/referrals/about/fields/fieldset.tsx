import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import type { Voice } from "../voice.ts";

/** What each group of fields is drawn from. */
export type FieldsDrawn = { typed: Typed; problems: Problems; voice: Voice };

/** A group of fields under its heading. */
export const Fieldset = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <fieldset className="al-section-form">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

/** Optional fields, folded away until somebody needs them; open when they hold something or something is wrong. */
export const Fold = ({
  title,
  open,
  children,
}: {
  title: string;
  open: boolean;
  children: ReactNode;
}): ReactElement => (
  <details className="nhsuk-details" open={open}>
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">{title}</span>
    </summary>
    <div className="nhsuk-details__text">{children}</div>
  </details>
);

export const isAnyUsed = (
  { typed, problems }: Pick<FieldsDrawn, "typed" | "problems">,
  fields: readonly string[],
): boolean =>
  fields.some(
    (field) =>
      field in problems || [typed[field]].flat().some((value) => value !== undefined && value !== ""),
  );
