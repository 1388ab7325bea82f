/** The mark of the product: a person above two waves. */
export function Mark({ size = 30 }: { size?: number }) {
  return <img src="/mark.svg" width={size} height={size} alt="" />;
}
