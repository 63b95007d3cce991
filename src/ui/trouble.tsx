import type { ReactElement } from "react";
import { formField, type PageAnswer, type Trouble } from "../platform/web/index.ts";
import { Button } from "./form/button.tsx";
import { Form } from "./form/form.tsx";
import { Reading, Tap, Title } from "./page.tsx";

const titles: Record<number, string> = {
  403: "This is not yours to open",
  404: "Page not found",
  409: "Something changed meanwhile",
  413: "That is too much at once",
  429: "Please wait a little",
  503: "Back in a minute",
};

/** The pages that answer when no feature could: what happened, what it means, what to do now. */
export const trouble: Trouble = {
  stopped: (status, sentence): PageAnswer => {
    const title = titles[status] ?? "Something went wrong";
    return {
      kind: "page",
      status,
      title,
      body: (
        <Reading>
          <Title>{title}</Title>
          <p>{sentence}</p>
          <p>
            <Tap to="/">Go to my first page</Tap>
          </p>
          <p>
            If you need help for yourself or your baby, <a href="/help">see who to call now</a>.
          </p>
        </Reading>
      ),
    };
  },
  sendAgain: (path, typed, why, status = 409): PageAnswer => ({
    kind: "page",
    status,
    title: "Not sent yet",
    body: <SendAgain path={path} typed={typed} why={why} />,
  }),
};

const secret = /password|code|token|secret/i;

function SendAgain({
  path,
  typed,
  why,
}: {
  path: string;
  typed: Readonly<Record<string, string | string[]>>;
  why: string;
}): ReactElement {
  const fields = Object.entries(typed).filter(([name]) => name !== formField && !secret.test(name));
  return (
    <Reading>
      <Title>Not sent yet</Title>
      <p>{why} What you typed is here, and nothing was lost.</p>
      <Form to={path}>
        {fields.flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((each, index) =>
            each.length > 60 || each.includes("\n") ? (
              <textarea
                key={`${name}${index}`}
                className="nhsuk-textarea"
                name={name}
                defaultValue={each}
                rows={4}
                aria-label={name}
              />
            ) : (
              <input key={`${name}${index}`} type="hidden" name={name} value={each} />
            ),
          ),
        )}
        <Button>Send it now</Button>
      </Form>
      <p>
        If you were signed out,{" "}
        <a href="/sign-in" target="_blank" rel="noreferrer">
          sign in on another page
        </a>
        , then come back here and send it.
      </p>
    </Reading>
  );
}
