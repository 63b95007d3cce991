import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../ui/index.ts";

export type AcceptanceView = {
  outstanding: readonly { key: string; name: string; kind: string; version: number; standing: string }[];
  /** What she had on her screen, so that she accepts exactly that. */
  shown: string;
  given: readonly { id: string; words: string; reason: string; names: readonly string[] }[];
  id: string;
  typed: Typed;
  problems: Problems;
};

/** Going live with words nobody has signed: shown one by one, accepted by name and for a reason. */
export const AcceptancePage = (view: AcceptanceView): ReactElement => (
  <Reading>
    <Back to="/content">Content and sign-off</Back>
    <ProblemSummary problems={view.problems} />
    <Title>Going live: what nobody has signed</Title>
    {view.outstanding.length === 0 ? (
      <Nothing>Nothing is waiting. Every text here is signed, or was accepted as it is.</Nothing>
    ) : (
      <>
        <p>
          Parents read these words when something may be wrong. It is better to have them signed first. If you
          go live before that, you answer for it by name, for these words only. When a word changes you are
          asked again.
        </p>
        <Section id="waiting" title="Nobody has signed these">
          <ul className="al-rows">
            {view.outstanding.map((each) => (
              <li key={each.key}>
                <div className="al-rows__t">
                  <h3>
                    <a href={`/content/${each.key}`}>{each.name}</a>
                  </h3>
                  <p>{each.standing}.</p>
                  <p className="al-soft al-small">
                    {each.kind}, version {each.version}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="accept" title="Accept them as they are">
          <Form to="/content/acceptance" keptAs="content-acceptance">
            <input type="hidden" name="id" value={view.id} />
            <input type="hidden" name="shown" value={view.shown} />
            <TextArea
              name="reason"
              label="Why not wait until they are signed?"
              hint="Kept for good, with the list above."
              rows={4}
              typed={view.typed}
              problems={view.problems}
            />
            <TextField
              name="name"
              label="Your full name"
              autoComplete="off"
              typed={view.typed}
              problems={view.problems}
            />
            <Button>I accept these {String(view.outstanding.length)} unsigned texts</Button>
          </Form>
        </Section>
      </>
    )}
    <Section id="given" title="Accepted before">
      {view.given.length === 0 && <Nothing>Nothing yet.</Nothing>}
      <ul className="al-rows">
        {view.given.map(({ id, words, reason, names }) => (
          <li key={id}>
            <div className="al-rows__t">
              <p>{words}</p>
              <p className="al-wrap">“{reason}”</p>
              <p className="al-soft al-small">{names.join(" · ")}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  </Reading>
);
