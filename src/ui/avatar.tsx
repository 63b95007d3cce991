import type { ReactElement } from "react";

const pairs = [
  ["#efe8f1", "#5a3566", "#ee9f74"],
  ["#f5ebe6", "#9a5b4a", "#cfc0dd"],
  ["#f2ede2", "#6f5a3c", "#c9d6d2"],
  ["#e2eef0", "#1c5560", "#f2b843"],
  ["#e6e9f2", "#3d4a72", "#e8a9a0"],
  ["#e8f0ea", "#2a6748", "#d9c4e6"],
] as const;

/** An abstract pair of half discs, the same for the same person everywhere; no photographs. */
export function Avatar({ of, size }: { of: string; size?: "big" | "s" }): ReactElement {
  const number = [...of].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const [ground, left, right] = pairs[number % pairs.length] ?? pairs[0];
  return (
    <svg
      className={`al-avatar${size ? ` al-avatar--${size}` : ""}`}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path fill={ground} d="M0 0h48v48H0z" />
      <g transform={`rotate(${((number * 45) % 360) - 180} 24 24)`}>
        <path fill={left} d="M23 8.5a14 14 0 0 0 0 28z" />
        <path fill={right} d="M25 13a14 14 0 0 1 0 28z" />
      </g>
    </svg>
  );
}
