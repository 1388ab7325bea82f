/** A text in stretches, those that a query hit marked. */
export function Marked({ parts }: { parts: readonly { text: string; isMarked: boolean }[] }) {
  return (
    <>
      {parts.map(({ text, isMarked }, place) =>
        isMarked ? <mark key={`${place + 1}`}>{text}</mark> : <span key={`${place + 1}`}>{text}</span>,
      )}
    </>
  );
}
