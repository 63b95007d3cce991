import type { ReactElement } from "react";

/** Forty small blocks, this week taller. The words beneath say the same, so it is hidden from screen readers. */
export const Weeks = ({ week }: { week: number }): ReactElement => (
  <div className="al-weeks" aria-hidden="true">
    <div className="al-weeks__bar">
      {Array.from({ length: 40 }, (_, index) => (
        <i
          key={index}
          className={index + 1 < week ? "is-done" : index + 1 === Math.min(40, week) ? "is-now" : undefined}
        />
      ))}
    </div>
    <p className="al-weeks__ends">
      <span>Week 1</span>
      <span>Week 40</span>
    </p>
  </div>
);
