import type { ReactElement, ReactNode } from "react";
import type { Problems } from "./problems.tsx";

type FileFieldProps = { name: string; label: string; hint?: ReactNode; problems: Problems };

/** One file to choose; its form is drawn with `files`. A browser never gives back a file it was given, so it is chosen again after a problem. */
export function FileField({ name, label, hint, problems }: FileFieldProps): ReactElement {
  const problem = problems[name];
  const described = [hint ? `${name}-hint` : "", problem ? `${name}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`nhsuk-form-group${problem ? " nhsuk-form-group--error" : ""}`}>
      <label className="nhsuk-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {problem}
        </span>
      )}
      <input
        className="al-file"
        type="file"
        id={name}
        name={name}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
