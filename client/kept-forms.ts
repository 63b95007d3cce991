import { saveTyped, type Kept } from "./save-typed.ts";

/** How long typing must rest before it is saved. */
const restMs = 600;
const againMs = 10_000;

type Keeping = { timer: number; dirty: boolean; saving: boolean; sent: boolean };
const forms = new WeakMap<HTMLFormElement, Keeping>();

/** Every form that says under which name it is kept is saved as it is typed, and nothing of it stays in the browser. */
export function keepForms(): void {
  for (const change of ["input", "change"])
    document.addEventListener(change, (event) => changed(event.target));
  document.addEventListener("submit", (event) => sent(event.target));
  document.addEventListener("turbo:submit-end", (event) => {
    const { success, fetchResponse } = (event as CustomEvent<{ success: boolean; fetchResponse?: unknown }>)
      .detail;
    // no answer at all: the page is still here and so is what was typed
    if (!success && !fetchResponse) changed(event.target);
  });
  window.addEventListener("pagehide", saveAllNow);
  document.addEventListener("turbo:before-visit", saveAllNow);
  document.addEventListener("visibilitychange", () => document.hidden && saveAllNow());
  // a page that looks again leaves alone what somebody is typing
  document.addEventListener("turbo:before-morph-element", (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && forms.get(form)?.sent === false) event.preventDefault();
  });
}

function changed(target: EventTarget | null): void {
  const form = target instanceof Element ? target.closest("form") : null;
  if (!form || form.method !== "post") return;
  const keeping = forms.get(form) ?? { timer: 0, dirty: false, saving: false, sent: false };
  forms.set(form, keeping);
  Object.assign(keeping, { dirty: true, sent: false });
  if (form.dataset["keptAs"]) rest(form, keeping, restMs);
}

function rest(form: HTMLFormElement, keeping: Keeping, ms: number): void {
  clearTimeout(keeping.timer);
  keeping.timer = window.setTimeout(() => void save(form, keeping), ms);
}

async function save(form: HTMLFormElement, keeping: Keeping): Promise<void> {
  if (keeping.sent || keeping.saving || !keeping.dirty || !form.isConnected) return;
  Object.assign(keeping, { dirty: false, saving: true });
  const kept = await saveTyped(form);
  keeping.saving = false;
  if (keeping.sent) return;
  say(form, kept);
  if (kept.kind === "away") keeping.dirty = true;
  if (keeping.dirty) rest(form, keeping, kept.kind === "away" ? againMs : restMs);
}

// what was sent is not saved again behind it: the draft would come back from the dead
function sent(target: EventTarget | null): void {
  const keeping = target instanceof HTMLFormElement ? forms.get(target) : undefined;
  if (!keeping) return;
  clearTimeout(keeping.timer);
  Object.assign(keeping, { sent: true, dirty: false });
}

function saveAllNow(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-kept-as]")) {
    const keeping = forms.get(form);
    if (!keeping?.dirty || keeping.sent) continue;
    clearTimeout(keeping.timer);
    keeping.dirty = false;
    void saveTyped(form).then((kept) => kept.kind === "away" && (keeping.dirty = true));
  }
}

function say(form: HTMLFormElement, kept: Kept): void {
  const line = form.querySelector("[data-kept]") ?? form.appendChild(newLine());
  line.textContent = kept.words;
}

function newLine(): HTMLElement {
  const line = document.createElement("p");
  line.className = "al-soft al-small";
  line.setAttribute("role", "status");
  line.dataset["kept"] = "";
  return line;
}
