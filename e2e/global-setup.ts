import { type RunningOffice, startOffice } from './office';

declare global {
  var e2eOffice: RunningOffice | undefined;
}

/** Starts the one office in which all journeys take place. */
export default async function setup(): Promise<void> {
  globalThis.e2eOffice = await startOffice();
  process.env.OFFICE_URL = globalThis.e2eOffice.url;
}
