import { startAuthentication, startRegistration } from "@simplewebauthn/browser";

/**
 * Shows what only a passkey can do where the browser can, and holds the ceremony when it is asked for. The form around it
 * then goes as any form does, with the browser's answer inside.
 */
export function offerPasskeys(): void {
  const possible = "PublicKeyCredential" in window && !/^[\d.]+$|:/.test(location.hostname);
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
    place.hidden = !possible;
    const form = place.querySelector("form");
    if (!form || form.dataset["ready"]) continue;
    form.dataset["ready"] = "yes";
    form.addEventListener("submit", (event) => holdCeremony(event, place, form));
  }
}

function holdCeremony(event: SubmitEvent, place: HTMLElement, form: HTMLFormElement): void {
  const credential = form.elements.namedItem("credential") as HTMLInputElement;
  if (credential.value) return;
  event.preventDefault();
  event.stopPropagation();
  void answerWith(place, form, credential);
}

async function answerWith(
  place: HTMLElement,
  form: HTMLFormElement,
  credential: HTMLInputElement,
): Promise<void> {
  try {
    credential.value = JSON.stringify(await ask(place, form));
    form.requestSubmit();
  } catch {
    say(place);
  }
}

async function ask(place: HTMLElement, form: HTMLFormElement): Promise<unknown> {
  const token = form.querySelector<HTMLInputElement>("input[name=_form]")?.value ?? "";
  const answer = await fetch(place.dataset["options"] ?? "", {
    method: "POST",
    body: new URLSearchParams({ _form: token }),
  });
  const optionsJSON: unknown = await answer.json();
  return place.dataset["passkey"] === "make"
    ? startRegistration({
        optionsJSON: optionsJSON as Parameters<typeof startRegistration>[0]["optionsJSON"],
      })
    : startAuthentication({
        optionsJSON: optionsJSON as Parameters<typeof startAuthentication>[0]["optionsJSON"],
      });
}

function say(place: HTMLElement): void {
  const line = place.querySelector("[role=status]");
  if (line)
    line.textContent = "That did not work, or it was stopped. Try once more, or use another way to sign in.";
}
