/** Ends the office of the journeys and removes its data. */
export default async function teardown(): Promise<void> {
  await globalThis.e2eOffice?.stop();
}
