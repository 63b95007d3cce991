import { longName } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { usualClocks } from "../../moderation/clocks.ts";
import { measures } from "../measures.ts";
import { recordShapes } from "../record.ts";
import { termsFrom } from "../terms.ts";
import { MeasurePage, MeasuresPage } from "./measures-page.tsx";
import { OverviewPage } from "./overview-page.tsx";
import { RecordPage, type RecordView } from "./record-page.tsx";
import { TermsPage } from "./terms-page.tsx";

const administrator = { as: "administrator", current: "organisation" } as const;
const record: RecordView = {
  kind: "scope",
  shape: recordShapes.scope,
  id: "1",
  version: 0,
  mayWrite: true,
  signed: null,
  waits: null,
  versions: [],
  old: null,
  said: null,
  typed: {},
  problems: {},
};
const [measure] = measures;

export const stories: Story[] = [
  {
    ...administrator,
    name: "Online safety, much to do",
    draw: () => (
      <OverviewPage
        isAdministrator
        records={[
          { kind: "scope", title: recordShapes.scope.title, state: "holds until 4 August 2027", due: false },
          { kind: "risk", title: recordShapes.risk.title, state: "not written yet", due: true },
        ]}
        risky={["Hate", "Encouraging or assisting suicide"]}
        measures={{ apply: 27, open: 6 }}
      />
    ),
  },
  { ...administrator, name: "A safety record, empty", draw: () => <RecordPage {...record} /> },
  {
    ...administrator,
    name: "The risk assessment, half wrong",
    draw: () => (
      <RecordPage
        {...record}
        kind="risk"
        shape={recordShapes.risk}
        version={2}
        waits={{ id: "1", version: 2 }}
        signed="Version 1, signed by the trustees on 4 August 2026. To be looked at again by 4 August 2027."
        versions={[{ version: 1, words: `Version 1, written by ${longName}` }]}
        typed={{ service: "نازنین عبدالله‌زاده", "hate-risk": "low" }}
        problems={{
          "hate-why": "Hate: write why",
          "fraud-risk": "Fraud and financial offences: choose how high the risk is",
        }}
      />
    ),
  },
  {
    ...administrator,
    name: "Measures",
    draw: () => (
      <MeasuresPage
        measures={measures
          .slice(0, 8)
          .map((each) => ({ ...each, applies: true, unsure: each.unsure === true, said: null }))}
      />
    ),
  },
  {
    ...administrator,
    name: "One measure",
    draw: () =>
      measure ? (
        <MeasurePage id="1" measure={measure} mayWrite versions={[]} said={null} typed={{}} problems={{}} />
      ) : (
        <p />
      ),
  },
  {
    name: "The terms",
    as: "parent",
    current: "today",
    draw: () => (
      <TermsPage
        on="4 August 2026"
        parts={termsFrom({
          organisation: "Harbrook",
          clocks: usualClocks,
          rules: [{ space: "Harbrook mums", lines: ["Be kind"] }],
          spaces: [{ name: "Harbrook mums", replyMinutes: 60, pictures: false }],
          accountable: null,
          sealMinutes: 60,
          sealTellDays: 14,
        })}
      />
    ),
  },
];
