import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { Offer } from "../../offers/offer.ts";

/** For midwives, health visitors, GPs and others who would refer. */
export const AskPage = ({
  id,
  offers,
  typed,
  problems,
}: {
  id: string;
  offers: readonly Offer[];
  typed: Typed;
  problems: Problems;
}): ReactElement => {
  const drawn = { typed, problems };
  return (
    <Reading>
      <ProblemSummary problems={problems} />
      <Title>Ask for an account to refer people</Title>
      <p>
        For midwives, health visitors, GPs and others who work with new and expectant parents. If you have
        one, <a href="/sign-in?then=/refer">sign in</a>.
      </p>
      <Form to="/refer/account">
        <input type="hidden" name="id" value={id} />
        <TextField name="name" label="Your name" autoComplete="name" spellCheck={false} {...drawn} />
        <TextField
          name="role"
          label="Your role"
          hint="For example, community midwife"
          autoComplete="organization-title"
          {...drawn}
        />
        <TextField
          name="team"
          label="Your team, or where you work"
          hint="For example, Juno Team"
          {...drawn}
        />
        <TextField
          name="email"
          label="Your work email"
          hint="We send a link there, to know that it is yours."
          type="email"
          autoComplete="email"
          spellCheck={false}
          {...drawn}
        />
        {offers.length > 1 && (
          <Choice
            name="programme"
            label="Which programme would you refer to?"
            options={offers.map((offer) => ({ value: offer.id, words: offer.name }))}
            {...drawn}
          />
        )}
        <Button>Send me the link</Button>
      </Form>
    </Reading>
  );
};
