import type { ReactElement } from "react";
import type { HelpLine } from "../../../platform/db/index.ts";

/** Nobody is here just now: said where she writes, with the number to call instead. */
export const ComposerHours = ({
  next,
  units,
}: {
  next: string | null;
  units: readonly HelpLine[];
}): ReactElement => (
  <div className="al-box">
    <p>
      <b>Nobody is here just now.</b> You can write.{" "}
      {next
        ? `The next trained parent is planned for ${next}, and answers then.`
        : "A trained parent answers when somebody is here again."}
    </p>
    <p>
      If it can’t wait:{" "}
      {units.map((unit) => (
        <span key={unit.phone}>
          {unit.name}, <a href={`tel:${unit.phone.replaceAll(" ", "")}`}>{unit.phone}</a>.{" "}
        </span>
      ))}
      <a href="/help-now">More help now</a>.
    </p>
  </div>
);
