import type { ReactElement } from "react";
import { NotChecked } from "../../content/index.ts";
import { Section } from "../../ui/index.ts";
import type { Guidance } from "../guidance/guidance.ts";

/** What to say and what not to say, said as content that is owned: its version, its sources, and that nobody has checked it yet. */
export const GuidanceWords = ({
  guidance,
  mark,
}: {
  guidance: Guidance;
  mark: string | null;
}): ReactElement => (
  <>
    <p className="nhsuk-body-l">{guidance.first}</p>
    <List id="say" title="What you can say" lines={guidance.say} />
    <List id="not-say" title="What not to say" lines={guidance.notSay} />
    <List id="next" title="What to do" lines={guidance.next} />
    <p className="al-soft">
      {guidance.title}, version {guidance.version}. From{" "}
      {guidance.sources.map(({ name, url }, index) => (
        <span key={url}>
          {index > 0 && " and "}
          <a href={url} rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
      .
    </p>
    <NotChecked mark={mark} />
  </>
);

const List = ({
  id,
  title,
  lines,
}: {
  id: string;
  title: string;
  lines: readonly string[];
}): ReactElement => (
  <Section id={id} title={title}>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Section>
);
