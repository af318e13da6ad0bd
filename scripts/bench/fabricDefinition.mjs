/** The simulated hosts of the benchmark, with room for as many machines as anybody asks for. */
import { nodes } from "./program/declarations.mjs";

const host = {
  os: "2025",
  domain: "corp.example",
  processors: 64,
  memory: "16TB",
  networkAdapters: [{ name: "NIC1" }, { name: "NIC2" }],
};

/** @param {"single" | "cluster"} workload */
export function fabricDefinition(workload) {
  if (workload === "single") return { hosts: [{ name: nodes[0], ...host }] };
  return {
    hosts: nodes.map((name) => ({ name, ...host })),
    sharedDisks: [{ name: "lun1", size: "60TB", serialNumber: "LUN-0001", uniqueId: "600A0B80000F1D2E" }],
    shares: ["\\\\FS01\\Witness"],
  };
}
