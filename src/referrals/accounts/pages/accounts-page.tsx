import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Done,
  Form,
  Nothing,
  ProblemSummary,
  Section,
  Tap,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import type { Request } from "../request.ts";

type AccountsDrawn = {
  waiting: readonly Request[];
  domains: readonly string[];
  now: Date;
  done: string | null;
  typed: Typed;
  problems: Problems;
};

/** Professionals who wait to be let in, and the addresses that are let in by themselves. */
export const AccountsPage = ({
  waiting,
  domains,
  now,
  done,
  typed,
  problems,
}: AccountsDrawn): ReactElement => (
  <>
    <Back to="/referrals">Referrals</Back>
    {done && <Done>{done}</Done>}
    <ProblemSummary problems={problems} />
    <Title>Professionals who ask to refer</Title>
    {waiting.length === 0 && (
      <Nothing>
        Nobody is waiting. When a professional asks for an account and proves her address, she is here until
        somebody answers.
      </Nothing>
    )}
    <ul className="al-rows">
      {waiting.map((request) => (
        <li key={request.id} className="al-task">
          <div className="al-wrap">
            <strong>{request.name}</strong>
            <p className="al-flush">
              {request.role}, {request.team}
            </p>
            <p className="al-flush al-soft">
              {request.email} · {request.state === "proved" && `proved ${sayWhen(request.provedAt, now)}`}
            </p>
          </div>
          <Tap to={`/referrals/accounts/${request.id}`} about={request.name}>
            Answer
          </Tap>
        </li>
      ))}
    </ul>
    <div className="al-stack al-gap">
      <Section id="domains" title="Let in at once">
        <p>Whoever proves an address that ends like this may refer straight away.</p>
        {domains.length === 0 && <Nothing>No addresses yet: each professional waits for one of you.</Nothing>}
        <ul className="al-rows">
          {domains.map((domain) => (
            <li key={domain} className="al-task">
              <span className="al-wrap">@{domain}</span>
              <Form to="/referrals/accounts/domains/ending">
                <input type="hidden" name="domain" value={domain} />
                <Button look="outline" small>
                  Stop<span className="nhsuk-u-visually-hidden"> letting in {domain}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
        <Form to="/referrals/accounts/domains" className="al-gap">
          <TextField
            name="domain"
            label="Add an ending"
            hint="The part after the @, like trust.example"
            width={20}
            typed={typed}
            problems={problems}
            spellCheck={false}
          />
          <Button look="outline">Let these in</Button>
        </Form>
      </Section>
    </div>
  </>
);
