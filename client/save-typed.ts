/** Whether what is typed reached us, and the words that say so. */
export type Kept = { kind: "saved" | "refused" | "away"; words: string };

/** Sends what is in the form now to be kept under its name. Outlives the page: a phone may be put away in the middle. */
export async function saveTyped(form: HTMLFormElement): Promise<Kept> {
  const body = new URLSearchParams();
  for (const [field, value] of new FormData(form)) if (typeof value === "string") body.append(field, value);
  try {
    const answer = await fetch(`/drafts/${encodeURIComponent(form.dataset["keptAs"] ?? "")}`, {
      method: "POST",
      body,
      keepalive: true,
      redirect: "manual",
    });
    if (!answer.ok) return refusedBy(answer);
    const { saved } = (await answer.json()) as { saved: string };
    return { kind: "saved", words: `Saved ${saved}` };
  } catch {
    return {
      kind: "away",
      words: "Not saved yet: there is no connection. It stays here, and we keep trying.",
    };
  }
}

function refusedBy(answer: Response): Kept {
  if (answer.status === 413)
    return { kind: "refused", words: "Too long to save as a draft. It stays here until you send it." };
  if (answer.status >= 500)
    return { kind: "away", words: "Not saved yet. It stays here, and we keep trying." };
  return {
    kind: "refused",
    words: "Not saved: you were signed out. Sign in on another page, then come back; it stays here.",
  };
}
