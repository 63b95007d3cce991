import type { ReactElement, ReactNode } from "react";
import { many, type Typed } from "../../platform/web/index.ts";
import type { Problems } from "./problems.tsx";

type ChipsProps = {
  name: string;
  /** When one field is asked under several legends. */
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly { value: string; words: ReactNode }[];
  typed: Typed;
  problems: Problems;
  /** Several may be chosen. */
  several?: boolean;
};

/** Choices a thumb makes: radios and checkboxes underneath, so they work without scripts. */
export function Chips({
  name,
  id = name,
  legend,
  hint,
  options,
  typed,
  problems,
  several,
}: ChipsProps): ReactElement {
  const chosen = many(typed, name);
  const problem = problems[name];
  return (
    <fieldset className="al-choose" aria-describedby={problem ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {hint && <p className="nhsuk-hint al-flush">{hint}</p>}
      {problem && (
        <p className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <div className="al-chips">
        {options.map((option, index) => {
          // the first is where a problem in the list at the top leads
          const chip = index === 0 ? id : `${id}-${option.value.replaceAll(" ", "-")}`;
          return (
            <div className="al-chip" key={option.value}>
              <input
                type={several ? "checkbox" : "radio"}
                name={name}
                id={chip}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
              />
              <label htmlFor={chip}>{option.words}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
