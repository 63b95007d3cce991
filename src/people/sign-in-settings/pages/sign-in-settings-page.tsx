import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  Pick,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";

type Asks = { typed: Typed; problems: Problems };
type Props = Asks & {
  redirectUri: string;
  isOn: boolean;
  hasSecret: boolean;
  programmes: readonly { id: string; name: string }[];
};

/** How this organisation’s people may sign in with an account they have elsewhere, by OpenID Connect. */
export const SignInSettingsPage = ({
  typed,
  problems,
  redirectUri,
  isOn,
  hasSecret,
  programmes,
}: Props): ReactElement => {
  const p = { typed, problems };
  return (
    <Reading>
      <Back to="/organisation">Organisation</Back>
      <ProblemSummary problems={problems} />
      <Title>Single sign-on</Title>
      <p>
        People sign in with the account they have at work: NHS Care Identity, NHS login, Microsoft Entra or
        any other provider of OpenID Connect. Links, passwords and passkeys go on working beside it.
      </p>
      <p>
        Tell the provider this redirect address: <b className="al-wrap">{redirectUri}</b>
      </p>
      <Form to="/organisation/single-sign-on">
        <fieldset className="al-section-form">
          <legend>The provider</legend>
          <TextField
            name="name"
            label="Words on the button"
            hint="Such as: Sign in with your NHS account."
            {...p}
          />
          <TextField
            name="issuer"
            label="Issuer"
            hint="The provider’s address, beginning with https://."
            spellCheck={false}
            {...p}
          />
          <TextField name="clientId" label="Client id" spellCheck={false} {...p} />
          <Proof {...p} hasSecret={hasSecret} />
        </fieldset>
        <fieldset className="al-section-form">
          <legend>Whom it lets in</legend>
          <Choice
            name="strong"
            label="Does its sign-in open staff roles?"
            options={[
              {
                value: "when it says so",
                words: "When it says that two things were asked",
                hint: "Otherwise we ask for a code as well.",
              },
              {
                value: "always",
                words: "Always",
                hint: "Only when your provider always asks for two things.",
              },
              { value: "never", words: "Never", hint: "We always ask for a code as well." },
            ]}
            {...p}
          />
          <TextArea
            name="allowedDomains"
            label="Email domains it may let in (optional)"
            hint="One a line, such as nhs.net. Empty means any."
            rows={3}
            {...p}
          />
          <Choice
            name="trustsEmail"
            label="Trust its email addresses?"
            hint="Only when the provider is your own and checks each address, without saying so."
            options={[
              { value: "no", words: "No" },
              { value: "yes", words: "Yes" },
            ]}
            inline
            {...p}
          />
          <Newcomers {...p} programmes={programmes} />
        </fieldset>
        <fieldset className="al-section-form">
          <legend>Only if your provider asks for it</legend>
          <TextField name="scopes" label="Scopes" spellCheck={false} {...p} />
          <TextField
            name="claimForEmail"
            label="Claim that holds the email address"
            width={20}
            spellCheck={false}
            {...p}
          />
          <TextArea
            name="extra"
            label="More to send with the request (optional)"
            hint="A name, an equals sign and a value on each line."
            rows={2}
            {...p}
          />
        </fieldset>
        <Button>Save</Button>
      </Form>
      {isOn && <TakeAway />}
    </Reading>
  );
};

const Proof = ({ typed, problems, hasSecret }: Asks & { hasSecret: boolean }): ReactElement => {
  const p = { typed, problems };
  return (
    <>
      <Choice
        name="clientAuth"
        label="How we prove to it who we are"
        options={[
          { value: "secret", words: "A secret it gave us" },
          { value: "private-key", words: "A private key we made", hint: "NHS login and Care Identity." },
          { value: "none", words: "Neither" },
        ]}
        {...p}
      />
      <TextArea
        name="clientSecret"
        label={hasSecret ? "New secret or private key (optional)" : "Secret or private key"}
        hint={
          hasSecret
            ? "One is kept, sealed; nobody can read it here. Leave this empty to keep it."
            : "It is sealed before it is kept, and never shown again."
        }
        rows={2}
        typed={{}}
        problems={problems}
      />
      <TextField
        name="keyId"
        label="The key’s id (only with a private key)"
        width={20}
        spellCheck={false}
        {...p}
      />
    </>
  );
};

const Newcomers = ({ typed, problems, programmes }: Asks & Pick<Props, "programmes">): ReactElement => {
  const p = { typed, problems };
  return (
    <>
      <Pick
        name="firstRole"
        label="Somebody nobody knew here"
        hint="Only from the domains above. Staff roles are never given by themselves."
        options={[
          { value: "", words: "is told to ask a coordinator" },
          { value: "referrer", words: "becomes a referrer" },
          { value: "professional", words: "becomes a professional guest" },
          { value: "supporter", words: "becomes a supporter" },
        ]}
        {...p}
      />
      <Pick
        name="firstProgramme"
        label="In"
        options={[
          { value: "", words: "Choose a programme" },
          ...programmes.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        {...p}
      />
    </>
  );
};

const TakeAway = (): ReactElement => (
  <Section id="take-away" title="Take it away">
    <p>
      The button goes from the sign-in page. Whoever came in that way signs in with a link, a passkey, or a
      password and a code.
    </p>
    <Form to="/organisation/single-sign-on">
      <input type="hidden" name="act" value="take-away" />
      <Button look="warning">Take single sign-on away</Button>
    </Form>
  </Section>
);
