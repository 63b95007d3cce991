import type { ReactElement } from "react";
import { Button, Choice, Form, Pick, Section } from "../../../../ui/index.ts";
import { WEEKDAYS } from "../../../../words/say-day.ts";
import { sayTime } from "../../../../words/time.ts";
import { weekDays } from "../../../../people/index.ts";
import { isSafeHour } from "../choose-digest.ts";
import type { MineView } from "./mine-page.tsx";

const rhythms = [
  { value: "never", words: "Never" },
  { value: "daily", words: "Once a day, if there is something new" },
  { value: "weekly", words: "Once a week, if there is something new" },
];

/** How often a letter may say that there is something new, within the hours she named as safe. */
export const NewsSection = ({ view }: { view: MineView }): ReactElement => {
  const { space, wish, safe, mayWrite, problems } = view;
  const typed =
    "digest" in view.typed
      ? view.typed
      : { digest: wish.digest, weekday: String(wish.weekday ?? ""), hour: String(wish.hour ?? "") };
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isSafeHour(safe, hour));
  const days = WEEKDAYS.map((words, index) => ({ value: String(index + 1), words })).filter((_, index) =>
    safe.days.includes(weekDays[index] ?? "mon"),
  );
  return (
    <Section id="news" title="Hear that there is something new">
      <p>
        It only says that there is something to read. It never says who wrote, what about, or what this is. It
        comes in the way and at the times that <a href="/me/safe-contact">you told us are safe</a>.
      </p>
      {!mayWrite && <p>You asked us not to write, so nothing is sent.</p>}
      <Form to={`/spaces/${space.id}/news`}>
        <Choice name="digest" label="How often?" options={rhythms} typed={typed} problems={problems} />
        <div className="al-fields-2">
          <Pick
            name="weekday"
            label="Day, if once a week"
            options={[{ value: "", words: "Choose" }, ...days]}
            typed={typed}
            problems={problems}
          />
          <Pick
            name="hour"
            label="At"
            options={[
              { value: "", words: "Choose" },
              ...hours.map((hour) => ({
                value: String(hour),
                words: sayTime(`${String(hour).padStart(2, "0")}:00`),
              })),
            ]}
            typed={typed}
            problems={problems}
          />
        </div>
        <Button look="outline">Save how often</Button>
      </Form>
    </Section>
  );
};
