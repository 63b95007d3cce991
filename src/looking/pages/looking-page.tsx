import type { ReactElement } from "react";
import { Done, Nothing, Section, SeverityMark, Tap, Title } from "../../ui/index.ts";
import type { ItemView } from "../item-view.ts";

export type LookingView = {
  waiting: readonly ItemView[];
  decided: readonly ItemView[];
  /** Who looks after looking, in a sentence. */
  inspector: string;
  mayChoose: boolean;
  mayKeepConflicts: boolean;
  done: string | null;
};

/** Looking that is out of the ordinary: each with its reason, a clock and one thing to do. */
export const LookingPage = (view: LookingView): ReactElement => (
  <>
    {view.done && <Done>{view.done}</Done>}
    <Title>Unusual looking</Title>
    <p className="al-reading">
      Looking at records is part of the work, and most of what stands here has a good reason. Find it out, and
      write it down. Everybody here knows that looking is watched.
    </p>
    <Section id="waiting" title="To look at">
      {view.waiting.length === 0 && (
        <Nothing>Nothing is out of the ordinary. What was opened is read through every hour.</Nothing>
      )}
      <ul className="al-rows">
        {view.waiting.map((item) => (
          <li key={item.id}>
            <div className="al-rows__t">
              <SeverityMark severity={item.late ? "now" : "soon"} say={item.late ? "Late" : state(item)} />
              <h3>{item.title}</h3>
              <p>{item.why}</p>
              <p className="al-soft al-small">{item.clock}</p>
            </div>
            <Tap to={`/privacy/looking/${item.id}`} about={item.title}>
              Look at it
            </Tap>
          </li>
        ))}
      </ul>
    </Section>
    {view.decided.length > 0 && (
      <Section id="decided" title="In the last 90 days">
        <ul className="al-rows">
          {view.decided.map((item) => (
            <li key={item.id}>
              <div className="al-rows__t">
                <h3>{item.title}</h3>
                <p>{item.story.at(-1)}</p>
                {item.because && <p className="al-pre al-soft">{item.because}</p>}
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="who" title="Who looks after this">
      <p>
        {view.inspector} Nobody judges her own looking: that goes to the others.{" "}
        {view.mayChoose && <a href="/privacy/lead">Choose who</a>}
      </p>
      {view.mayKeepConflicts && (
        <p>
          <a href="/conflicts">Who does not see whom</a>
        </p>
      )}
    </Section>
  </>
);

const state = ({ state: now, viewer }: ItemView): string =>
  now === "asked" ? `${viewer} was asked` : now === "answered" ? `${viewer} answered` : "New";
