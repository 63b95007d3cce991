import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { WorriedLink, type ConcernFrom } from "../../../../safeguarding/index.ts";
import {
  Back,
  Button,
  Choice,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Tap,
  TextArea,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { reasons, sayReason, type Reason } from "../../reason.ts";
import type { Frozen, ThingKind } from "../../report-case.ts";
import { FrozenCopy } from "../../pages/frozen-copy.tsx";

export type ReportView = {
  id: string;
  to: string;
  back: string;
  kind: ThingKind;
  thingId: string;
  isMine: boolean;
  frozen: Frozen;
  nameHidden: boolean;
  reasons: readonly Reason[];
  /** What she said of it before, and by when it is decided; null when it is. */
  before: readonly { reason: Reason; when: string; by: string | null }[];
  done: string;
  typed: Typed;
  problems: Problems;
};

const worriedKinds: Partial<Record<ThingKind, "post" | "thread" | "question" | "live-session">> = {
  post: "post",
  thread: "thread",
  question: "question",
  "live-session": "live-session",
};

/** Tell us about something: a reason, words if she likes, one button. */
export const ReportPage = (view: ReportView): ReactElement => {
  const kind = worriedKinds[view.kind];
  const from: ConcernFrom = kind ? { kind, id: view.thingId } : { kind: "page" };
  return (
    <Reading>
      <Back to={view.back}>Back</Back>
      <ProblemSummary problems={view.problems} />
      {view.done === "worried" && (
        <>
          <Done>Thank you. A person reads it.</Done>
          <p>
            Are you worried that somebody is not safe? Tell our safeguarding lead too. It takes one tap, and
            somebody answers day and night.
          </p>
          <p>
            <WorriedLink from={from} words="I’m worried: tell the safeguarding lead" />
          </p>
        </>
      )}
      {view.done === "told" && <Done>Thank you. A person reads it, and nobody is told that it was you.</Done>}
      <Title>
        {view.kind === "person" ? `About ${view.frozen.handle ?? "somebody"}` : "Tell us about this"}
      </Title>
      {view.kind !== "person" && <FrozenCopy frozen={view.frozen} nameHidden={view.nameHidden} />}
      {view.before.length > 0 && (
        <ul className="al-rows">
          {view.before.map((each, index) => (
            <li key={index}>
              <div className="al-rows__t">
                <p>
                  You told us {each.when}: <b>{sayReason(each.reason)}</b>
                </p>
                <p className="al-soft">
                  {each.by ? `Somebody has decided by ${each.by}.` : "It is decided."} You read what became of
                  it under <a href="/community/decided">What was decided</a>.
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {view.isMine ? (
        <Nothing>This is your own. You can change it or take it away where it stands.</Nothing>
      ) : (
        view.done === "" && (
          <Form to={view.to} className="al-log al-gap">
            <input type="hidden" name="id" value={view.id} />
            <Choice
              name="reason"
              label={view.kind === "person" ? "What is it about?" : "What is wrong?"}
              options={view.reasons.map((reason) => ({
                value: reason,
                words: reasons[reason].words,
                ...(reasons[reason].hint ? { hint: reasons[reason].hint } : {}),
              }))}
              typed={view.typed}
              problems={view.problems}
            />
            <TextArea
              name="words"
              label="In your own words, if you like"
              hint="Whoever decides reads this. They are not told who you are."
              rows={3}
              typed={view.typed}
              problems={view.problems}
            />
            <Button>Send</Button>
          </Form>
        )
      )}
    </Reading>
  );
};

/** Somebody who works or volunteers here: by name, or in her own words without one. */
export const SomebodyPage = ({
  people,
}: {
  people: readonly { kind: "person" | "member"; id: string; shown: string }[];
}): ReactElement => (
  <Reading>
    <Back to="/">Back</Back>
    <Title>About somebody who works or volunteers here</Title>
    <p>What you say goes to somebody they do not decide with. They are not told that it was you.</p>
    {people.length === 0 && <Nothing>You know nobody here by name yet.</Nothing>}
    <ul className="al-rows">
      {people.map(({ kind, id, shown }) => (
        <li key={id}>
          <div className="al-rows__t">
            <Tap to={`/report/${kind}/${id}`}>{shown}</Tap>
          </div>
        </li>
      ))}
    </ul>
    <p>
      <Tap to="/report">Somebody else, or I would rather not be known</Tap>
    </p>
  </Reading>
);
