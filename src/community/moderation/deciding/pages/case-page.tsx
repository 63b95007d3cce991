import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { WorriedLink } from "../../../../safeguarding/index.ts";
import {
  Back,
  Button,
  Choice,
  Choices,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  TextArea,
  TextField,
  Title,
  type Option,
  type Problems,
} from "../../../../ui/index.ts";
import { plural } from "../../../../words/lists.ts";
import { FrozenCopy } from "../../pages/frozen-copy.tsx";
import type { Frozen, ThingKind } from "../../report-case.ts";
import { Clock, type Due } from "./reports-page.tsx";

export type AppealView = {
  id: string;
  who: string;
  words: string;
  when: string;
  due: Due;
  /** `yours`: she decided first, so somebody else looks. */
  state: { kind: "open" } | { kind: "yours" } | { kind: "decided"; words: string; because: string };
};
export type CaseView = {
  id: string;
  newId: string;
  title: string;
  where: string;
  due: Due | null;
  frozen: Frozen;
  nameHidden: boolean;
  thingKind: ThingKind;
  thingId: string | null;
  placeHref: string | null;
  /** How much holds for its author already; null where that would say who it is. */
  strikes: number | null;
  reports: readonly { id: string; who: string; reason: string; words: string; when: string }[];
  notes: readonly { id: string; who: string; when: string; words: string }[];
  /** Null once it is decided. */
  claim: { by: string | null; mine: boolean } | null;
  options: readonly Option[];
  hasDays: boolean;
  decision: {
    what: string;
    who: string;
    when: string;
    because: string;
    inTime: boolean;
    days: number | null;
  } | null;
  appeals: readonly AppealView[];
  said: string | null;
  typed: Typed;
  problems: Problems;
};

/** One case: what was reported as it stood, what each said, notes, and the decision. */
export const CasePage = (view: CaseView): ReactElement => (
  <Reading>
    <Back to="/reports">Reports</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.where}>{view.title}</Title>
    {view.due && <Clock due={view.due} />}
    {view.thingKind !== "outside" && <FrozenCopy frozen={view.frozen} nameHidden={view.nameHidden} />}
    <p className="al-actions">
      {view.placeHref && <Tap to={view.placeHref}>Read it where it stands</Tap>}
      {view.claim &&
        (view.thingKind === "post" && view.thingId ? (
          <WorriedLink from={{ kind: "post", id: view.thingId }} />
        ) : (
          <WorriedLink from={{ kind: "page" }} />
        ))}
    </p>
    {view.strikes !== null && view.strikes > 0 && (
      <p>{plural(view.strikes, "earlier decision holds", "earlier decisions hold")} for its author now.</p>
    )}
    <Section id="said" title="What was said">
      <ul className="al-rows">
        {view.reports.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <p>
                <b>{each.reason}</b> · {each.who}, {each.when}
              </p>
              {each.words && <p className="al-pre">{each.words}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="notes" title="Notes">
      <ul className="al-rows">
        {view.notes.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <p className="al-soft">
                {each.who}, {each.when}
              </p>
              <p className="al-pre">{each.words}</p>
            </div>
          </li>
        ))}
      </ul>
      <Form to={`/reports/${view.id}/notes`} className="al-log">
        <input type="hidden" name="id" value={view.newId} />
        <TextArea
          name="note"
          label="A note for whoever reads this next"
          rows={2}
          typed={view.typed}
          problems={view.problems}
        />
        <Button look="outline">Keep the note</Button>
      </Form>
    </Section>
    {view.decision ? <Decided decision={view.decision} /> : <ToDecide view={view} />}
    {view.appeals.map((appeal) => (
      <Section key={appeal.id} id={`appeal-${appeal.id}`} title={`${appeal.who} asked for another look`}>
        <p className="al-soft">{appeal.when}</p>
        <p className="al-pre">{appeal.words}</p>
        <Again view={view} appeal={appeal} />
      </Section>
    ))}
  </Reading>
);

const Decided = ({ decision }: { decision: NonNullable<CaseView["decision"]> }): ReactElement => (
  <Section id="decided" title="Decided">
    <p>
      <b>{decision.what}</b>
      {decision.days !== null && `, for ${plural(decision.days, "day")}`}. {decision.who}, {decision.when}
      {decision.inTime ? ", in time." : ", after its time."}
    </p>
    <p className="al-pre">{decision.because}</p>
  </Section>
);

const ToDecide = ({ view }: { view: CaseView }): ReactElement => (
  <Section id="decide" title="Decide">
    {view.claim?.by && !view.claim.mine ? (
      <p>{view.claim.by} has it. If they cannot finish, it is free again three hours after they took it.</p>
    ) : (
      <>
        <Form to={`/reports/${view.id}/claim`}>
          {view.claim?.mine && <input type="hidden" name="act" value="back" />}
          <Button look="outline" small>
            {view.claim?.mine ? "Put it back for others" : "I have it"}
          </Button>
        </Form>
        <Form to={`/reports/${view.id}/decision`} className="al-log">
          <input type="hidden" name="id" value={view.newId} />
          <Choices
            name="does"
            label="What do you decide?"
            options={view.options}
            typed={view.typed}
            problems={view.problems}
          />
          {view.hasDays && (
            <TextField
              name="days"
              label="For how many days"
              hint="Only for a warning, or something she may not do for a time. From 1 to 90."
              width={3}
              inputMode="numeric"
              typed={view.typed}
              problems={view.problems}
            />
          )}
          <TextArea
            name="because"
            label="Why"
            hint="Kept with the report. Those who decide read it; so does whoever looks at it again."
            rows={3}
            typed={view.typed}
            problems={view.problems}
          />
          <TextArea
            name="author"
            label="To its author, if you like"
            hint="We tell her in plain words what changed. Add what would help her."
            rows={2}
            typed={view.typed}
            problems={view.problems}
          />
          <TextArea
            name="reporter"
            label="To whoever reported it, if you like"
            hint="They are told that a person read it and what they can see for themselves."
            rows={2}
            typed={view.typed}
            problems={view.problems}
          />
          <Button>Decide</Button>
        </Form>
      </>
    )}
  </Section>
);

const Again = ({ view, appeal }: { view: CaseView; appeal: AppealView }): ReactElement => {
  const { state } = appeal;
  if (state.kind === "decided")
    return (
      <>
        <p>
          <b>{state.words}.</b>
        </p>
        <p className="al-pre">{state.because}</p>
      </>
    );
  if (state.kind === "yours") return <p>You decided it the first time. Somebody else looks at it again.</p>;
  return (
    <>
      <Clock due={appeal.due} />
      <Form to={`/reports/${view.id}/appeals/${appeal.id}`} className="al-log">
        <Choice
          name="upheld"
          label="You look at it afresh"
          options={[
            {
              value: "yes",
              words: "They are right: change it",
              hint: "What was taken away comes back, and what held ends.",
            },
            { value: "no", words: "It stays as it was decided" },
          ]}
          typed={view.typed}
          problems={view.problems}
        />
        <TextArea
          name="again-because"
          label="Why, in words they may read"
          rows={3}
          typed={view.typed}
          problems={view.problems}
        />
        <Button>Decide</Button>
      </Form>
    </>
  );
};
