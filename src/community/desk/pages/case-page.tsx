import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  Done,
  Form,
  Icon,
  Nothing,
  ProblemSummary,
  Section,
  SeverityMark,
  Tap,
  TextArea,
  Title,
  type Problems,
  type Severity,
} from "../../../ui/index.ts";
import { CaseSide } from "./case-side.tsx";

export type CaseView = {
  postId: string;
  spaceId: string;
  threadHref: string;
  said: string | null;
  who: string;
  title: string;
  words: string;
  severity: Severity;
  mark: string;
  asks: string;
  reason: string;
  clock: string;
  late: boolean;
  person: string;
  aside: string | null;
  /** Why members flagged it, in words. */
  flags: readonly string[];
  mayClaim: boolean;
  mayRelease: boolean;
  maySettle: boolean;
  /** Others cannot read it: let them, or, while they can, put it aside. */
  readable: boolean;
  over: boolean;
  /** Whoever wrote it waits for an answer; a supporter's own post is talked over between colleagues. */
  answers: boolean;
  chain: ReactNode;
  worried: ReactNode;
  notes: readonly { id: string; who: string; when: string; words: string }[];
  history: readonly { key: string; words: string }[];
  templates: readonly { key: string; title: string; words: string }[];
  mark2: ReactNode;
  tiers: readonly { value: string; words: string }[];
  watch: { who: string; already: string | null };
  untils: readonly { value: string; words: string }[];
  ids: { note: string; settling: string; watch: string };
  typed: Typed;
  problems: Problems;
};

/** One post and everything that goes with it: who has it, what to do, what was noted, and how urgent it is. */
export const CasePage = (view: CaseView): ReactElement => (
  <>
    <Back to={`/spaces/${view.spaceId}/desk`}>Desk</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={`In “${view.title}”`}>{view.who}</Title>
    <Columns
      lead={
        <>
          <Lead {...view} />
          {view.answers && <Answer {...view} />}
          <Notes {...view} />
          {view.maySettle && <Settle {...view} />}
        </>
      }
      side={<CaseSide {...view} />}
    />
  </>
);

const Lead = (view: CaseView): ReactElement => (
  <div className={`al-case al-case--${view.severity}`}>
    <div className="al-case__top">
      <SeverityMark severity={view.severity} say={view.mark} />
      <p className={`al-clock${view.late ? " al-clock--late" : ""}`}>
        <Icon name="clock" />
        <span>{view.clock}</span>
      </p>
    </div>
    <div className="al-quote">
      <p className="al-pre">{view.words}</p>
    </div>
    {view.reason !== "" && <p>{view.reason}</p>}
    <p className="al-soft">{view.asks}</p>
    {view.aside && <p>{view.aside}</p>}
    {view.flags.map((words) => (
      <p className="al-soft" key={words}>
        {words}
      </p>
    ))}
    <p>{view.person}</p>
    <div className="al-case__do">
      {view.mayClaim && (
        <Form to={`/posts/${view.postId}/care/claim`}>
          <Button>I have it</Button>
        </Form>
      )}
      {view.mayRelease && (
        <Form to={`/posts/${view.postId}/care/release`}>
          <Button look="outline" small>
            Give it back
          </Button>
        </Form>
      )}
      <Form to={`/posts/${view.postId}/care/${view.readable ? "aside" : "reading"}`}>
        <Button look="outline" small>
          {view.readable ? "Put it aside" : "Let others read it"}
        </Button>
      </Form>
      <Tap to={view.threadHref}>Open the conversation</Tap>
    </div>
  </div>
);

const Answer = (view: CaseView): ReactElement => (
  <Section id="answer" title="Answer her">
    <p>Begin with one of these, and make it your own before you post.</p>
    {view.mark2}
    <ul className="al-rows">
      {view.templates.map((template) => (
        <li key={template.key}>
          <div className="al-rows__t">
            <h3>{template.title}</h3>
            <p className="al-soft">{template.words}</p>
          </div>
          <Form to={`/posts/${view.postId}/care/words`}>
            <input type="hidden" name="key" value={template.key} />
            <Button small look="outline">
              Use<span className="nhsuk-u-visually-hidden"> “{template.title}”</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <Tap to={`${view.threadHref.split("#")[0] ?? ""}#write`}>Write my own</Tap>
  </Section>
);

const Notes = (view: CaseView): ReactElement => (
  <Section id="notes" title="Notes, for those who look after this space">
    {view.notes.length === 0 && <Nothing>No notes yet. Whoever comes next reads them here.</Nothing>}
    <ul className="al-rows">
      {view.notes.map((note) => (
        <li key={note.id}>
          <div className="al-rows__t">
            <p className="al-pre">{note.words}</p>
            <p className="al-soft">
              {note.who}, {note.when}
            </p>
          </div>
        </li>
      ))}
    </ul>
    <Form to={`/posts/${view.postId}/care/note`} keptAs={`care-note:${view.postId}`}>
      <input type="hidden" name="id" value={view.ids.note} />
      <TextArea name="note" label="Add a note" rows={2} typed={view.typed} problems={view.problems} />
      <Button look="outline" small>
        Keep the note
      </Button>
    </Form>
  </Section>
);

const Settle = (view: CaseView): ReactElement => (
  <Section id="settle" title="It is seen to">
    <Form to={`/posts/${view.postId}/care/settling`}>
      <input type="hidden" name="id" value={view.ids.settling} />
      <TextArea
        name="how"
        label="How was it seen to?"
        hint="Such as “She answered, and is with her sister tonight”. It stays with the notes."
        rows={2}
        typed={view.typed}
        problems={view.problems}
      />
      <Button look="outline" small>
        It is seen to
      </Button>
    </Form>
  </Section>
);
