import { InsetText } from "nhsuk-react-components";
import type { ReactElement } from "react";
import { Button, Form, Reading, Title } from "../../ui/index.ts";
import { EmergencyCard } from "./emergency-card.tsx";
import { WordsField } from "./words-field.tsx";

/** What a phone shows when nothing else can be had. Nobody’s name is on it: it lies on the phone for whoever holds it. */
export const NoSignalPage = ({ nobodyKnown = false }: { nobodyKnown?: boolean }): ReactElement => (
  <Reading>
    <Title>There is no signal</Title>
    <p>This page needs one. Go back and try again when you have it. What you typed elsewhere is kept.</p>
    <EmergencyCard />
    <h2>Worried about someone?</h2>
    <InsetText data-nobody-known="" tabIndex={-1} hidden={!nobodyKnown}>
      <p>
        <b>Nobody is signed in on this phone, so it cannot keep this or send it for you.</b>
      </p>
      <p>
        If it cannot wait, call your coordinator or safeguarding lead. When there is a signal,{" "}
        <a href="/sign-in" target="_blank" rel="noreferrer">
          sign in (opens in a new tab)
        </a>
        , come back to this page and press the button. What you type stays here while this page is open.
      </p>
    </InsetText>
    <Form to="/worried" className="al-log" waitsForSignal>
      <input type="hidden" name="about" value="else" />
      <WordsField typed={{}} problems={{}} />
      <Button>Send it when there is a signal</Button>
      <p className="al-soft al-flush" data-somebody-known="" hidden={nobodyKnown}>
        It waits on this phone, and you see that it waits. Say who it is about in your words.
      </p>
    </Form>
  </Reading>
);
