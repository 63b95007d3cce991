import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import { WorriedLink } from "../../../../safeguarding/index.ts";
import {
  Back,
  ButtonLink,
  Done,
  Form,
  Button,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../../ui/index.ts";
import { ReportLink } from "../../../report-link.tsx";
import type { SessionState } from "../session.ts";
import { AfterPart, type AfterView } from "./after-part.tsx";
import { BesidePart } from "./beside-part.tsx";
import { GatherPart } from "./gather-part.tsx";
import { MemberPart } from "./member-part.tsx";

export type SessionView = {
  id: string;
  spaceId: string;
  said: string | null;
  topic: string;
  about: string;
  guest: string;
  when: string;
  state: SessionState;
  /** It is on, or within the next hour. */
  isNear: boolean;
  as: "guest" | "member" | "supporter" | "coordinator" | "lead";
  /** For whatever is sent next. */
  newId: string;
  slowSeconds: number;
  lane: ReactNode;
  mine: { id: string; words: string; mayChange: boolean; mayFollowUp: boolean } | null;
  reminded: boolean;
  gathered: readonly { id: string; words: string; askers: number; followUp: boolean; urgent: boolean }[];
  aside: readonly { id: string; words: string }[];
  supporters: readonly { id: string; name: string; when: string; here: boolean; me: boolean }[];
  mayAdd: readonly { value: string; words: string }[];
  notes: readonly { id: string; words: string }[];
  waiting: number;
  ready: boolean;
  after: AfterView | null;
  typed: Typed;
  problems: Problems;
};

/** A live session, to whoever looks: before, while it is live, and after. */
export const SessionPage = (view: SessionView): ReactElement => (
  <Reading>
    {view.as === "guest" ? (
      <Back to="/questions">Questions</Back>
    ) : (
      <Back to={`/spaces/${view.spaceId}/sessions`}>Live sessions</Back>
    )}
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={sayState[view.state]}>{view.topic}</Title>
    <p>
      With {view.guest}. {view.when}.
    </p>
    {view.about !== "" && <p className="al-pre">{view.about}</p>}
    {view.after && <AfterPart {...view.after} as={view.as} typed={view.typed} problems={view.problems} />}
    {readsFirst(view) && <Lane {...view} />}
    {view.as === "member" && <MemberPart {...view} />}
    {view.as === "guest" && (view.state === "coming" || view.state === "live") && <GuestPart {...view} />}
    {(view.as === "supporter" || view.as === "coordinator") && <BesidePart {...view} />}
    {!readsFirst(view) && <Lane {...view} />}
    {(view.as === "supporter" || view.as === "coordinator") && <GatherPart {...view} />}
    <div className="al-actions">
      <WorriedLink from={{ kind: "live-session", id: view.id }} />
      {view.as !== "guest" && <ReportLink kind="live-session" id={view.id} />}
    </div>
  </Reading>
);

/** Who asked her question already reads what is answered; who has not, asks first. */
const readsFirst = ({ as, mine, state }: SessionView): boolean =>
  as === "member" && state === "live" && mine !== null;

const Lane = ({ lane, state }: SessionView): ReactElement | null =>
  lane === null ? null : (
    <Section id="lane-title" title={state === "live" ? "Questions and answers" : "Every question and answer"}>
      {lane}
    </Section>
  );

const GuestPart = ({ id, state, waiting, ready }: SessionView): ReactElement => (
  <>
    <p>
      {waiting === 0 ? "No question waits yet." : `${waiting} wait for you, put together by the supporters.`}
    </p>
    <ButtonLink to={`/sessions/${id}/queue`}>
      {!ready ? "Go through your list" : state === "live" ? "Answer questions" : "See the questions"}
    </ButtonLink>
    {state === "coming" && ready && (
      <Form to={`/sessions/${id}/opening`}>
        <Button look="outline">Open the room</Button>
      </Form>
    )}
    <p>
      <Tap to="/questions">Your other questions</Tap>
    </p>
  </>
);

const sayState: Record<SessionState, string> = {
  draft: "Not announced yet",
  coming: "A live session",
  live: "Live now",
  over: "This live session is over",
  cancelled: "Cancelled",
};
