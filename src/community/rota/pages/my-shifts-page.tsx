import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Button,
  ButtonLink,
  Chips,
  Columns,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Section,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { plural } from "../../../words/lists.ts";
import type { HoursQuestion } from "../questions-for-her.ts";
import { standInMinutes } from "../stand-in.ts";

export type MyShiftsView = {
  said: string | null;
  open: { id: string; spaceId: string; space: string; until: string } | null;
  shifts: readonly { id: string; space: string; when: string; mayStart: boolean }[];
  questions: readonly HoursQuestion[];
  spaces: readonly { id: string; name: string }[];
  standInFor: string | null;
  newId: string;
  typed: Typed;
  problems: Problems;
};

/** How many are listed before the rest is folded. */
const soonest = 7;

/** A supporter's own shifts: the one she is on, the next with its one tap, and coming in unplanned. */
export const MyShiftsPage = (view: MyShiftsView): ReactElement => (
  <>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title>My shifts</Title>
    <Columns
      lead={
        <>
          {view.open && <Open {...view.open} typed={view.typed} problems={view.problems} />}
          {view.questions.length > 0 && (
            <Section id="question" title="Could you?">
              <ul className="al-rows">
                {view.questions.map((question) => (
                  <li key={question.key}>
                    <div className="al-rows__t">
                      <h3>{question.title}</h3>
                      <p className="al-soft">{question.words}</p>
                      <Form to={question.to} className="al-actions">
                        <Button small look="outline" name="answer" value="yes">
                          Yes<span className="nhsuk-u-visually-hidden">: {question.title}</span>
                        </Button>
                        {question.mayDecline && (
                          <Button small look="outline" name="answer" value="no">
                            No, sorry<span className="nhsuk-u-visually-hidden">: {question.title}</span>
                          </Button>
                        )}
                      </Form>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="next" title="What is coming">
            {view.shifts.length === 0 && (
              <Nothing>
                You have no shift in the next five weeks. The rota shows where somebody is wanted.
              </Nothing>
            )}
            <ul className="al-rows">
              {view.shifts.slice(0, soonest).map((shift, n) => (
                <li key={shift.id}>
                  <div className="al-rows__t">
                    <h3>
                      <a href={`/shifts/${shift.id}`}>{shift.when}</a>
                    </h3>
                    <p className="al-soft">{shift.space}</p>
                  </div>
                  {shift.mayStart && (
                    <Form to={`/shifts/${shift.id}/start`}>
                      <Button small look={n === 0 && !view.open ? "filled" : "outline"}>
                        Start shift<span className="nhsuk-u-visually-hidden">: {shift.when}</span>
                      </Button>
                    </Form>
                  )}
                </li>
              ))}
            </ul>
            {view.shifts.length > soonest && (
              <details className="nhsuk-details">
                <summary className="nhsuk-details__summary">
                  <span className="nhsuk-details__summary-text">
                    {plural(view.shifts.length - soonest, "more shift")}, in the next five weeks
                  </span>
                </summary>
                <div className="nhsuk-details__text">
                  <ul className="nhsuk-list">
                    {view.shifts.slice(soonest).map((shift) => (
                      <li key={shift.id}>
                        <a href={`/shifts/${shift.id}`}>{shift.when}</a>, {shift.space}
                      </li>
                    ))}
                  </ul>
                </div>
              </details>
            )}
          </Section>
        </>
      }
      side={
        <>
          <Section id="rotas" title="The rota">
            <ul className="al-rows">
              {view.spaces.map(({ id, name }) => (
                <li key={id}>
                  <div className="al-rows__t">
                    <h3>
                      <a href={`/spaces/${id}/rota`}>{name}</a>
                    </h3>
                    <p className="al-soft">Who is there when, and where somebody is missing.</p>
                  </div>
                </li>
              ))}
              <li>
                <div className="al-rows__t">
                  <h3>
                    <a href="/me/calendar">In my own calendar</a>
                  </h3>
                  <p className="al-soft">Your hours, by a neutral name.</p>
                </div>
              </li>
            </ul>
          </Section>
          {!view.open && view.standInFor && (
            <Section id="now" title="I can be here now">
              <p>Nobody has to plan it. Say how long, and the space says that you are here.</p>
              {view.spaces
                .filter(({ id }) => id === view.standInFor || view.spaces.length < 4)
                .map((space) => (
                  <Form key={space.id} to={`/spaces/${space.id}/shifts`}>
                    <input type="hidden" name="id" value={view.newId} />
                    <Chips
                      name="minutes"
                      id={space.id === view.standInFor ? "minutes" : `minutes-${space.id}`}
                      legend={`For how long in ${space.name}?`}
                      options={standInMinutes.map((minutes) => ({
                        value: String(minutes),
                        words: sayMinutes(minutes),
                      }))}
                      typed={view.typed}
                      problems={space.id === view.standInFor ? view.problems : {}}
                    />
                    <div className="al-actions">
                      <Button look="outline">I’m here now</Button>
                    </div>
                  </Form>
                ))}
            </Section>
          )}
        </>
      }
    />
  </>
);

const Open = ({
  id,
  spaceId,
  space,
  until,
  typed,
  problems,
}: NonNullable<MyShiftsView["open"]> & { typed: Typed; problems: Problems }): ReactElement => (
  <section className="al-here" aria-labelledby="open">
    <div className="al-here__t">
      <h2 id="open">You are on shift in {space}</h2>
      <p>{until}</p>
      <div className="al-actions">
        <ButtonLink to={`/spaces/${spaceId}/desk`}>Open the shift desk</ButtonLink>
        <ButtonLink to={`/shifts/${id}/closing`} look="outline">
          Hand over
        </ButtonLink>
      </div>
      <details className="nhsuk-details" open={problems["until"] !== undefined}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Stay on, or leave early</span>
        </summary>
        <div className="nhsuk-details__text">
          <Form to={`/shifts/${id}/until`}>
            <TextField
              name="until"
              label="I’m here until"
              hint="For example, 8:30pm"
              width={5}
              typed={typed}
              problems={problems}
            />
            <div className="al-actions">
              <Button small look="outline">
                Save
              </Button>
              <Button small look="outline" name="leave" value="now">
                I have to go now
              </Button>
            </div>
          </Form>
        </div>
      </details>
    </div>
  </section>
);
