import type { ReactElement } from "react";
import { Back, Button, Done, Form, Nothing, Reading, Section, Title } from "../../../ui/index.ts";
import { HandoverLines, type HandoverLine } from "./handover-lines.tsx";

export type HandoverView = {
  id: string;
  spaceId: string;
  space: string;
  said: string | null;
  written: string;
  words: string | null;
  lines: readonly HandoverLine[];
  signed: string | null;
  maySign: boolean;
};

/** What one shift left, as it stood when it closed; whoever comes next signs beneath it. */
export const HandoverPage = (view: HandoverView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.spaceId}/desk`}>Desk</Back>
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.space}>Handover</Title>
    <p className="al-soft">{view.written}</p>
    {view.words && (
      <div className="al-quote">
        <p className="al-pre">{view.words}</p>
      </div>
    )}
    {view.lines.length === 0 ? <Nothing>Nothing was open.</Nothing> : <HandoverLines lines={view.lines} />}
    <Section id="signed" title="Signed">
      {view.signed ? <p>{view.signed}</p> : <p>Nobody has signed for it yet.</p>}
      {view.maySign && (
        <Form to={`/handovers/${view.id}/signing`}>
          <Button>I have read it, and take over</Button>
        </Form>
      )}
    </Section>
  </Reading>
);

export type HandoversView = {
  spaceId: string;
  space: string;
  rows: readonly { id: string; when: string; words: string; open: boolean }[];
};

/** The last handovers of a space. */
export const HandoversPage = ({ spaceId, space, rows }: HandoversView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/desk`}>Desk</Back>
    <Title above={space}>Handovers</Title>
    {rows.length === 0 && <Nothing>The first shift that closes here leaves the first handover.</Nothing>}
    <ul className="al-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="al-rows__t">
            <h3>
              <a href={`/handovers/${row.id}`}>{row.when}</a>
            </h3>
            <p className="al-soft">{row.words}</p>
          </div>
        </li>
      ))}
    </ul>
  </Reading>
);
