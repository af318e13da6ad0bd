/** The lines that the provider writes to the file of HYPERV_FABRIC_TRACE, counted. */

/**
 * @typedef {object} Traffic
 * @property {number} sessions PowerShell processes that were started
 * @property {number} sessionMilliseconds that their start took, added up
 * @property {number} observations requests that only read
 * @property {number} plans requests that ran steps
 * @property {number} requestMilliseconds
 * @property {number} bytesSent
 * @property {number} bytesReceived
 * @property {Readonly<Record<string, number>>} roundTrips by host
 */

const runsSteps = "Invoke-FabricPlan";

/**
 * @param {string} text the content of the file
 * @returns {Traffic}
 */
export function trafficIn(text) {
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const sessions = lines.filter(({ event }) => event === "session");
  const requests = lines.filter(({ event }) => event === "request");
  const plans = requests.filter(({ command }) => command === runsSteps).length;
  /** @type {Record<string, number>} */
  const roundTrips = {};
  for (const { host } of requests) roundTrips[host] = (roundTrips[host] ?? 0) + 1;
  return {
    sessions: sessions.length,
    sessionMilliseconds: sum(sessions, "milliseconds"),
    observations: requests.length - plans,
    plans,
    requestMilliseconds: sum(requests, "milliseconds"),
    bytesSent: sum(requests, "bytesSent"),
    bytesReceived: sum(requests, "bytesReceived"),
    roundTrips,
  };
}

/**
 * @param {readonly Readonly<Record<string, number>>[]} lines
 * @param {string} name
 */
function sum(lines, name) {
  return lines.reduce((total, line) => total + (line[name] ?? 0), 0);
}
