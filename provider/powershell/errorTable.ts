/** The rows behind errorCodes.ts. An error that reaches a user as "unknown" shows its id: give it a row here. */
import { hostErrorCodes, type ErrorCode } from "./errorCode";

function table(rows: Readonly<Partial<Record<ErrorCode, readonly string[]>>>): ReadonlyMap<string, ErrorCode> {
  const map = new Map<string, ErrorCode>();
  for (const code of hostErrorCodes) {
    for (const key of rows[code] ?? []) {
      map.set(key, code);
    }
  }
  return map;
}

/** Errors of the module HyperVFabric, by the word after "HyperVFabric.". */
export const ownCodes = table({
  unreachable: ["HostUnreachable", "ClusterUnavailable"],
  notFound: ["NotFound"],
  alreadyExists: ["FileExists"],
  wrongState: [
    "WrongState",
    "NodeInOtherCluster",
    "DiskInUse",
    "DiskHasChild",
    "DiskIdentifierMismatch",
    "NotOnClusterStorage",
    "NodePaused",
    "NodeDown",
    "NotPossibleOwner",
    "RoleLocked",
    "LocalKeyProtector",
    "NotEnoughMemory",
    "MoveRefused",
    "MoveFailed",
    "DrainFailed",
  ],
  busy: ["ClusterNotWhole"],
  invalidParameter: ["InvalidValue", "AmbiguousName", "NodeUnknown"],
  timedOut: ["TimedOut", "GuestDidNotShutDown"],
  unsupported: ["CommandNotAllowed", "CommandMissing", "PropertyMissing", "ModuleMissing"],
});

/** The word before the comma of an error id. */
export const wordCodes = table({
  unreachable: [
    "ClusterRpcConnection",
    "ClusterEndpointNotRegistered",
    "ClusterNodeNotReachable",
    "WinRMOperationTimeout",
    "WinRMOperationAborted",
    "CannotConnect",
    "CannotConnectWinRMService",
    "PSSessionStateBroken",
    "2100",
    "GetEnumerationState_Timeout",
  ],
  accessDenied: ["AccessDenied", "LogonFailure", "AuthenticationFailed"],
  notFound: ["ObjectNotFound", "PathNotFound", "ItemNotFound"],
  wrongState: [
    "InvalidState",
    "InvalidOperation",
    "Alteration_PrerequisiteCheck_Failed",
    "DISMAPI_Error__Failed_Reboot_Required",
  ],
  busy: ["ObjectInUse", "OutOfMemory"],
  invalidParameter: [
    "InvalidParameter",
    "ParameterArgumentValidationError",
    "ParameterArgumentTransformationError",
    "CannotConvertArgument",
    "CannotConvertArgumentNoMessage",
    "AmbiguousParameterSet",
    "MissingMandatoryParameter",
    "NameDoesNotExist",
  ],
  unsupported: [
    "NotSupported",
    "NotImplemented",
    "CommandNotFoundException",
    "NamedParameterNotFound",
    "Modules_ModuleNotFound",
  ],
});

/** HRESULTs in lower case. A Windows error number n stands here as 0x8007 and n. */
export const resultCodes = table({
  unreachable: [
    "0x800706ba", // 1722, RPC server unavailable
    "0x800706d9", // 1753, no endpoint
    "0x80070046", // 70, remote server paused or starting
    "0x80072746", // connection reset
    "0x8007274c", // connection timed out
    "0x80070034", // NetNat: the service is not ready
  ],
  accessDenied: [
    "0x80070005",
    "0x8007052e",
    "0x80070569",
    "0x80090303",
    "0x8009030d",
    "0x8009030e",
    "0x80090322",
    "0xc03a0016",
  ],
  notFound: [
    "0x80070002",
    "0x80070003",
    "0x8007138f", // 5007, cluster resource
    "0x80071395", // 5013, cluster group
    "0x800713b2", // 5042, cluster node
    "0xc03a000d",
  ],
  alreadyExists: ["0x80070050", "0x800700b7", "0x80071392"],
  wrongState: [
    "0x80071397", // 5015, dependency on a quorum resource
    "0x80071398", // 5016, not a possible owner
    "0x80071725", // 5925
    "0x8007172c", // 5932
    "0x80071730", // 5936
    "0x80071731", // 5937
    "0x8007173b", // 5947
    "0xc03a0003",
    "0xc03a000e",
    "0xc03a0014",
    "0xc03a0019",
    "0xc03a001a",
  ],
  busy: [
    "0x80070020",
    "0x800700aa",
    "0x8007000e",
    "0x800705aa",
    "0xc03a001c",
    "0x80071714", // 5908, group is being moved
    "0x80071715", // 5909
    "0x80071716", // 5910
    "0x80071738", // 5944
    "0x8007173d", // 5949
    "0x80071745", // 5957
    "0x80071747", // 5959
    "0x80071748", // 5960
    "0x8007174a", // 5962
    "0x800713b1", // 5041
    "0x800713d0", // 5072
  ],
  invalidParameter: ["0x80070057", "0xc03a0004", "0xc03a0012", "0xc03a0015", "0xc03a0025", "0xc03a0027"],
  timedOut: ["0x800705b4"],
  unsupported: ["0x80070032", "0x80004001"],
});

/** PowerShell's categories, for errors whose id says nothing. */
export const categoryCodes = table({
  unreachable: ["ConnectionError"],
  accessDenied: ["PermissionDenied", "SecurityError", "AuthenticationError"],
  notFound: ["ObjectNotFound"],
  alreadyExists: ["ResourceExists"],
  wrongState: ["InvalidOperation"],
  busy: ["ResourceBusy", "DeadlockDetected"],
  invalidParameter: ["InvalidArgument", "InvalidType", "SyntaxError"],
  timedOut: ["OperationTimeout"],
  unsupported: ["NotImplemented", "NotInstalled"],
});
