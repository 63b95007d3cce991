import { Button, CharacterCount, Checkboxes, ErrorSummary, Radios, createAll } from "nhsuk-frontend";

const parts = [Button, CharacterCount, Checkboxes, ErrorSummary, Radios] as const;

/** nhsuk-frontend's own behaviour, on every page however it arrived: focus on problems, one click at a time, letters left. */
export function watchComponents(): void {
  wake();
  document.addEventListener("turbo:render", wake);
  // a page that looks again keeps what is awake, or each look would wake it once more
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (/^data-.*-init$/.test(attributeName)) event.preventDefault();
  });
}

function wake(): void {
  document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
  for (const part of parts) createAll(part, undefined, { onError: () => {} });
}
