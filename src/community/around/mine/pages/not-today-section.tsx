import type { ReactElement } from "react";
import { one } from "../../../../platform/web/index.ts";
import { Button, Chips, Form, Pick, Section } from "../../../../ui/index.ts";
import { MONTHS } from "../../../../words/say-day.ts";
import { sayUntil } from "../../folding/say-folded.ts";
import { everyTopic, topics } from "../../../topics.ts";
import type { NotToday } from "../choices.ts";
import { foldTimes } from "../until.ts";
import type { MineView } from "./mine-page.tsx";

const months = [
  { value: "", words: "No month" },
  ...MONTHS.map((words, index) => ({ value: String(index + 1), words })),
];

/** What is folded now, and what else she would rather not see today. */
export const NotTodaySection = ({ view }: { view: MineView }): ReactElement => {
  const { space, notToday, quiet, typed, problems, now } = view;
  const p = { typed: one(typed, "time") === "" ? { ...typed, time: "today" } : typed, problems };
  return (
    <Section id="not-today" title="Not today">
      <p>
        Some days are not for scans, or for births. What you choose folds to one calm line. You can always
        open it.
      </p>
      {quiet && <Quiet spaceId={space.id} showsAll={quiet.showsAll} />}
      {notToday.length > 0 && (
        <ul className="al-rows">
          {notToday.map((fold) => (
            <li key={fold.id}>
              <div className="al-rows__t">
                <h3>{nameOf(fold)}</h3>
                <p className="al-soft">Folded {sayUntil(fold.untilAt, now)}</p>
              </div>
              <Form to={`/spaces/${space.id}/not-today/${fold.id}/ending`}>
                <Button look="outline" small>
                  Show again<span className="nhsuk-u-visually-hidden">: {nameOf(fold)}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form to={`/spaces/${space.id}/not-today`} className="al-log">
        <Chips
          name="topics"
          legend="What would you rather not see?"
          options={everyTopic.map((value) => ({ value, words: topics[value].name }))}
          several
          {...p}
        />
        <Pick name="month" label="Babies due in a month" options={months} {...p} />
        <Chips
          name="time"
          legend="For how long?"
          options={Object.entries(foldTimes).map(([value, words]) => ({ value, words }))}
          {...p}
        />
        <Button>Fold these away</Button>
      </Form>
    </Section>
  );
};

const nameOf = ({ topic, dueMonth }: NotToday): string =>
  topic ? topics[topic].name : `Babies due in ${MONTHS[(dueMonth ?? 1) - 1] ?? ""}`;

const Quiet = ({ spaceId, showsAll }: { spaceId: string; showsAll: boolean }): ReactElement => (
  <Form to={`/spaces/${spaceId}/showing`}>
    <p>
      {showsAll
        ? "You asked to see births, scans and good news too."
        : "Births, scans and good news are folded for you for now, without your doing anything."}
    </p>
    <Button look="outline" small name="show" value={showsAll ? "no" : "yes"}>
      {showsAll ? "Fold them" : "Show me everything"}
    </Button>
  </Form>
);
