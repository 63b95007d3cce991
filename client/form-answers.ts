type FetchResponse = { succeeded: boolean; redirected: boolean; isHTML: boolean };

/**
 * Shows whatever answers a form, as a browser without scripts does. Turbo alone shows only answers that lead on and answers
 * that refuse; a plain page in between (thank you; are you sure?) it would drop without a word.
 */
export function showFormAnswers(): void {
  document.addEventListener("turbo:before-fetch-response", (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.method === "get") return;
    const { fetchResponse } = (event as CustomEvent<{ fetchResponse: FetchResponse }>).detail;
    if (!fetchResponse.succeeded || fetchResponse.redirected || !fetchResponse.isHTML) return;
    // from here Turbo treats it as it treats a refusal: it draws the page that came
    Object.defineProperty(fetchResponse, "succeeded", { value: false });
  });
}
