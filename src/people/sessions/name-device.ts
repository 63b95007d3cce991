/** "Chrome on Android": enough to know one's own phone again, and no more. */
export function nameDevice(agent: string): string {
  const browser =
    first(agent, {
      Firefox: "Firefox",
      "Edg/": "Edge",
      SamsungBrowser: "Samsung Internet",
      Chrom: "Chrome",
      Safari: "Safari",
    }) ?? "a browser";
  const system = first(agent, {
    Android: "Android",
    iPhone: "an iPhone",
    iPad: "an iPad",
    Windows: "Windows",
    "Mac OS": "a Mac",
    CrOS: "a Chromebook",
    Linux: "Linux",
  });
  return system ? `${browser} on ${system}` : browser;
}

const first = (agent: string, signs: Record<string, string>): string | undefined =>
  Object.entries(signs).find(([sign]) => agent.includes(sign))?.[1];
