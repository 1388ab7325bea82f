/** One assertion of acceptance.md section 7: its number, its title, and in how many parts the story checks it. */
export interface Title {
  n: number;
  title: string;
  /** Parts that must all pass. */
  parts: number;
}

const CHECKED: readonly [number, number, string][] = [
  [
    1,
    2,
    'Registration with a missing mandatory document is refused; with all it is SUBMITTED at 5 Jan 09:00',
  ],
  [2, 2, 'RETURNED requires a reason; the company sees exactly it; version 1 stays readable'],
  [3, 1, 'Joko sees his company and NOT_FOUND on any other'],
  [4, 2, 'An order before the contract is ACTIVE is refused; the one of 2 Feb reserves 2'],
  [5, 3, 'Both proofs are verified without a human, each with one article and its snapshot hash'],
  [6, 1, 'The same article cannot prove two orders'],
  [7, 1, 'INV-2026-0007 is 3.000.000 / 330.000 / 3.330.000 / 60.000 / 2.940.000'],
  [8, 3, 'Nobody both verifies an invoice and pays it; Hana pays at 10 Feb 15:00; cycle 8 d 6 h 30 min'],
  [9, 3, 'A second invoice for the same proof is refused; paid never exceeds the contract value'],
  [
    54,
    3,
    "Kiki's invoice is 2.500.000 / 275.000 / 2.775.000 / 50.000 / 2.450.000; an unverified proof is refused",
  ],
  [
    56,
    2,
    'Every state change has an event with actor, time and before/after; refusals are logged with their code',
  ],
  [57, 2, 'The hash chain verifies; an altered past entry is named as the first broken one'],
  [
    58,
    2,
    'Indra reads everything; every mutation by Indra outside the own account is refused FORBIDDEN and changes nothing',
  ],
  [10, 2, 'All 11 items attach to one story; independent count 8'],
  [11, 1, 'Re-fetching any URL adds nothing'],
  [12, 4, 'Scores at 08:00, 08:30 and 09:00 and their recomputation'],
  [13, 2, 'Exactly one Alert with its level events'],
  [14, 2, 'Andi is notified at 08:00; acknowledging cancels queued steps'],
  [15, 1, 'Counter-run without acknowledgement'],
  [16, 1, 'Citra is notified at 08:30 although acknowledged'],
  [19, 1, 'Weights not summing to 1 are refused'],
  [20, 1, 'The issue opened from the alert carries story, items and districts'],
  [21, 2, 'Declaration by Budi or Andi is refused'],
  [22, 1, 'clockStartedAt is 08:30'],
  [24, 1, 'Effective cluster PREVENTABLE; ATTACK_ACCUSER refused'],
  [25, 1, 'At 09:00 the system recommends a review'],
  [26, 1, 'A RESTRICTED crisis is never revealed'],
  [27, 3, 'Holding statement published 08:43; HOLDING clock MET'],
  [28, 2, 'Returning v1 without comment is refused'],
  [29, 1, 'v2 with an UNCONFIRMED fact cannot be published'],
  [30, 1, "Budi's approval of his own v2 is refused"],
  [31, 2, 'L2 before L1 is refused'],
  [32, 2, 'Edit at 09:23 is refused; hashes equal'],
  [33, 1, 'SEV1 while in review adds an open level for Eka'],
  [34, 1, 'Two approvers at once: one gets CONFLICT'],
  [35, 1, 'Fajar confirms only facts of RSUD'],
  [36, 2, 'Ranking equals crisis.md section 6'],
  [37, 2, 'Paid set HM, SL, RK; free set TN, GF, NW, KH'],
  [38, 1, 'After sending: quota, three orders, Rp 5.000.000 reserved'],
  [42, 1, 'FULL, SPOKES, LEADERSHIP and UPDATE clocks'],
  [45, 3, 'Pickups 5 of 7; median latency 130 min'],
  [46, 2, "RK's proof waits for review; HM and SL are auto-verified"],
  [47, 1, 'Pull-through 80.0 %, tier-weighted 88.9 %'],
  [48, 1, 'Paid placements are absent from the tone test'],
  [50, 4, 'CONTAINED and RECOVERY only when their time has come'],
  [51, 2, 'Close with an open mandatory task is refused'],
  [52, 2, 'AAR due Mon 27 Apr; its author cannot approve'],
  [53, 1, 'Later baselines skip crisis blocks'],
  [55, 2, 'One query walks from payment to first article and back'],
  [59, 1, 'The public press room'],
  [17, 1, 'One negative item raises nothing'],
  [18, 1, 'Alleged corruption in a national outlet gives floor 60.00 at once'],
  [23, 2, 'PB-04 gives 12 tasks with absolute due times; a later edit changes none'],
  [39, 3, 'Sending twice or through a crash makes no second order or message'],
  [40, 1, 'Two users racing for the last unit'],
  [41, 1, 'Manual addition of KL requires a reason'],
  [43, 3, 'Right of reply costs nothing and is given once'],
  [44, 1, 'A delivery failure retries and then shows FAILED'],
  [49, 1, 'Fewer than 8 items: data belum cukup'],
  [60, 1, 'A drill run of the same data leaves nothing outside'],
];

/** All sixty, in order. */
export const TITLES: readonly Title[] = CHECKED.map(([n, parts, title]) => ({ n, title, parts })).sort(
  (a, b) => a.n - b.n,
);
