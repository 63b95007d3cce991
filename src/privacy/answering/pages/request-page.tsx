import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Columns,
  Form,
  Nothing,
  ProblemSummary,
  Section,
  Summary,
  TextArea,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDay, today as dayOf, type Day } from "../../../words/day.ts";
import { requestClock } from "../../requests/clock.ts";
import { sayKind, type DataRequest } from "../../requests/data-request.ts";
import { EraseForm } from "./erase-form.tsx";

export type RequestView = {
  request: DataRequest;
  name: string;
  askedBy: string;
  answeredBy: string | null;
  safe: readonly { name: string; value: string }[];
  mayCopy: boolean;
  /** For whoever may erase; what would end, and whether the law holds her records in place. */
  erases: { underWay: readonly string[]; held: boolean } | null;
  today: Day;
  typed: Typed;
  problems: Problems;
};

const outcomes = { done: "Done", "not done": "Not done", "taken back": "She took it back" } as const;

/** What she asked about her own data, and the answer. */
export const RequestPage = (view: RequestView): ReactElement => {
  const { request, name, problems, today } = view;
  const clock = requestClock(request, today);
  return (
    <>
      <Back to="/privacy">Privacy</Back>
      <ProblemSummary problems={problems} />
      <Title above={request.answered ? "Answered" : `${clock.words}: a month from the day she asked`}>
        {name}: {sayKind[request.kind].toLowerCase()}
      </Title>
      <Columns lead={<Lead {...view} />} side={<Side {...view} />} />
    </>
  );
};

const Lead = (view: RequestView): ReactElement => {
  const { request, answeredBy, erases } = view;
  return (
    <>
      {request.line && (
        <Section id="line" title="What stands in the record">
          <div className="al-quote">
            <p className="al-pre al-wrap">{request.line}</p>
          </div>
        </Section>
      )}
      <Section id="words" title="In her words">
        {request.words ? (
          <p className="al-pre al-wrap">“{request.words}”</p>
        ) : (
          <Nothing>She said no more.</Nothing>
        )}
      </Section>
      {request.answered ? (
        <Section id="answered" title="The answer">
          <p>
            {outcomes[request.answered.outcome]} on {sayDay(dayOf(request.answered.at))}
            {answeredBy && `, by ${answeredBy}`}.
          </p>
          {request.answered.answer && <p className="al-pre al-wrap">{request.answered.answer}</p>}
        </Section>
      ) : (
        <>
          {request.kind === "copy" && <CopyForm {...view} />}
          {erases && <EraseForm request={request} {...erases} typed={view.typed} problems={view.problems} />}
          <AnswerForm {...view} />
        </>
      )}
    </>
  );
};

const Side = ({ request, askedBy, safe }: RequestView): ReactElement => (
  <>
    <Section id="asked" title="How she asked">
      <Summary
        rows={[
          { name: "Asked", value: `${sayDay(dayOf(request.askedAt))}, ${request.heard}` },
          { name: "Written down by", value: request.heard === "here" ? "herself" : askedBy },
          { name: "Answer by", value: sayDay(request.dueOn) },
        ]}
      />
      <p>
        <a href={`/people/${request.personId}/data`}>Everything she asked</a>
      </p>
    </Section>
    {!request.answered && safe.length > 0 && (
      <Section id="safe" title="If you call her">
        <Summary rows={safe.map((row) => ({ name: row.name, value: row.value }))} />
      </Section>
    )}
  </>
);

const CopyForm = ({ request, mayCopy }: RequestView): ReactElement => (
  <Section id="copy" title="Make the copy">
    {mayCopy ? (
      <>
        <p>
          Exactly what she would see herself. Check who you give it to, hand it over as it is safe for her,
          and delete your file.
        </p>
        <Form to={`/data-requests/${request.id}/copy`}>
          <div className="al-actions">
            <Button look="outline" name="as" value="html">
              To read or print
            </Button>
            <Button look="outline" name="as" value="json">
              For a computer (JSON)
            </Button>
          </div>
        </Form>
      </>
    ) : (
      <Nothing>
        It holds everything about her, also from other programmes. An administrator can make it.
      </Nothing>
    )}
  </Section>
);

const said: Record<DataRequest["kind"], readonly { value: string; words: string }[]> = {
  copy: [
    { value: "done", words: "She has it" },
    { value: "not done", words: "No, and why" },
  ],
  correction: [
    { value: "done", words: "It is put right" },
    { value: "not done", words: "It stays as it is, and why" },
  ],
  erasing: [{ value: "not done", words: "Not erased, and why" }],
};

const AnswerForm = ({ request, typed, problems }: RequestView): ReactElement => (
  <Section id="her-answer" title="Answer her">
    <Form to={`/data-requests/${request.id}/answer`} keptAs={`data-answer:${request.id}`}>
      <Choice
        name="outcome"
        label="What was done?"
        options={said[request.kind]}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="answer"
        label="In words she can read"
        hint={
          request.kind === "correction"
            ? "She reads this beside the line. Her own words stay there too, whatever you decide."
            : "She reads this on her page."
        }
        typed={typed}
        problems={problems}
      />
      <Button look={request.kind === "erasing" ? "outline" : "filled"}>Send the answer</Button>
    </Form>
  </Section>
);
