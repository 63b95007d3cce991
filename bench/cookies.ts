/** Signs in with one click as the first persona of a role, over the wire; answers the cookies. */
export async function signInAs(url: string, role: string): Promise<string> {
  const page = await fetch(`${url}/personas`);
  const html = await page.text();
  const cookie = cookiesOf(page);
  const token = /name="_form" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const forms = [...html.matchAll(/<form[^>]*action="(\/personas\/[^"]+)"[\s\S]*?<\/form>/g)];
  for (const form of forms) {
    const answer = await fetch(`${url}${form[1]}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ _form: token }),
    });
    const signedIn = `${cookie}; ${cookiesOf(answer)}`;
    const home = await fetch(`${url}/`, { headers: { cookie: signedIn }, redirect: "manual" });
    if (home.headers.get("location") === role) return signedIn;
  }
  throw new Error(`Nobody's first screen is ${role}.`);
}

/** Signs in as the first persona of this name, over the wire; answers the cookies. */
export async function signInAsPerson(url: string, name: string): Promise<string> {
  const page = await fetch(`${url}/personas`);
  const html = await page.text();
  const cookie = cookiesOf(page);
  const token = /name="_form" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const door = new RegExp(`<h3>${name}[\\s\\S]*?action="(/personas/[^"]+)"`).exec(html)?.[1];
  if (!door) throw new Error(`Nobody is called ${name}.`);
  const answer = await fetch(`${url}${door}`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ _form: token }),
  });
  return `${cookie}; ${cookiesOf(answer)}`;
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
