import type { ReactElement } from "react";
import { Back, Button, Form, Nothing, Section, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import type { PlanState } from "../rota.ts";
import type { Blocks } from "../week-view.ts";
import { CoverBlocks } from "./cover-blocks.tsx";

export type PlanView = {
  id: string;
  spaceId: string;
  space: string;
  title: string;
  state: PlanState;
  optimal: boolean | null;
  count: number;
  weeks: readonly { title: string; blocks: Blocks }[];
  people: readonly { who: string; words: string; isNew: boolean }[];
  /** What could not be filled, and why. */
  short: readonly string[];
};

const standing: Record<Exclude<PlanState, "proposed">, string> = {
  working:
    "It is being worked out, which takes up to a minute. This page looks again by itself; without scripts, open it again.",
  accepted: "It was accepted. Its hours are on the rota.",
  dropped: "It was put aside. Nobody was given any hours.",
  failed: "No plan was found in the time there is. Try a shorter stretch, or ask people one by one.",
};

/** A month as it is proposed, before anybody has any of it. */
export const PlanPage = (view: PlanView): ReactElement => (
  <>
    <Back to={`/spaces/${view.spaceId}/rota`}>The rota</Back>
    <Title above={view.space}>{view.title}</Title>
    {view.state !== "proposed" ? (
      <>
        <p role="status">{standing[view.state]}</p>
        {(view.state === "working" || view.state === "failed") && <Drop id={view.id} />}
      </>
    ) : (
      <Proposed {...view} />
    )}
  </>
);

const Proposed = (view: PlanView): ReactElement => (
  <>
    <p>
      {plural(view.count, "new shift")} for{" "}
      {plural(view.people.filter(({ isNew }) => isNew).length, "person", "people")}.{" "}
      {view.optimal
        ? "There is no better plan within everybody’s leave, rest, hours and wishes."
        : "It is the best found in the time there is; its cover may be bettered by asking."}{" "}
      Nobody has these hours until you accept it. Then everybody is told, and each may still say that she
      can’t.
    </p>
    <div className="al-actions">
      <Form to={`/plans/${view.id}/answer`}>
        <Button name="answer" value="accept">
          Accept this plan
        </Button>
      </Form>
      <Drop id={view.id} />
    </div>
    <Section id="short" title="What it could not fill">
      {view.short.length === 0 ? (
        <Nothing>Nothing: every hour has enough people.</Nothing>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {view.short.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Section>
    <Section id="people" title="Person by person">
      <ul className="al-rows">
        {view.people.map(({ who, words }) => (
          <li key={who}>
            <div className="al-rows__t">
              <h3>{who}</h3>
              <p className="al-soft">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
    {view.weeks.map(({ title, blocks }, n) => (
      <Section key={title} id={title.replaceAll(" ", "-")} title={title}>
        <CoverBlocks
          {...blocks}
          withoutKey={n > 0}
          caption={`How many people would be there, ${title.toLowerCase()}.`}
        />
      </Section>
    ))}
  </>
);

const Drop = ({ id }: { id: string }): ReactElement => (
  <Form to={`/plans/${id}/answer`}>
    <Button look="outline" name="answer" value="drop">
      Put it aside
    </Button>
  </Form>
);
