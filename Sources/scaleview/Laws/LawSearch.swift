import ScalingLaws

/// What `scaleview laws --search` looks through: the page of a law, its subject, and the names that
/// people have for it beside those of its paper.
enum LawSearch {
  static func words(of entry: LawEntry) -> SearchWords {
    let page = LawPage(entry).lines.map { $0.prefix + $0.text }
    let names = [entry.group.title, names(of: entry.group), names[entry.id] ?? ""]
    return SearchWords((page + names).joined(separator: "\n"))
  }

  private static func names(of group: LawGroup) -> String {
    switch group {
    case .mixture: "MoE mixture of experts routing"
    case .reward: "over-optimization inference-time test-time RLHF"
    case .inference: "over-training lifetime"
    case .precision: "quantization"
    case .data: "data quality"
    default: ""
    }
  }

  private static let names = [
    "chinchilla": "parametric iso-loss compute-optimal approach 3",
    "chinchilla-nopt": "compute-optimal allocation",
    "chinchilla-dopt": "compute-optimal allocation",
    "chinchilla-lopt": "compute-optimal",
    "hoffmann-table-n": "compute-optimal iso-FLOP envelope",
    "hoffmann-table-d": "compute-optimal iso-FLOP envelope",
    "kaplan-nopt": "compute-efficient allocation", "kaplan-bopt": "compute-efficient",
    "kaplan-sopt": "compute-efficient", "kaplan-dopt": "compute-efficient",
    "kaplan-frontier": "compute-efficient analytic",
    "kaplan-frontier-n": "compute-efficient analytic",
    "kaplan-frontier-s": "compute-efficient analytic",
    "kaplan-subopt-c": "sub-optimal", "kaplan-subopt-s": "sub-optimal",
    "kaplan-stop-n": "convergence", "kaplan-stop-s": "convergence",
    "devries-overhead": "critical model size", "devries-data": "critical model size",
    "goyal-utility": "filtering", "repeated-sampling": "large language monkeys coverage",
    "exact-match": "emergence mirage", "edit-distance": "emergence mirage",
    "effective-tokens": "epochs", "data-constrained": "epochs", "pruning": "data pruning",
    "ho": "algorithmic efficiency", "mean": "mean estimation",
    "ye-mixture": "data mixing laws", "mup": "maximal update parametrization tensor programs",
    "noise-scale": "McCandlish B_simple", "mccandlish-lr": "noise scale",
    "mccandlish-gain": "noise scale", "accelerators": "A100 H100 GPU hardware MFU time cost",
    "training-memory": "KV cache optimizer states", "params-count": "architecture",
    "chinchilla-ncrit": "critical model size", "chinchilla-match": "compute-optimal",
  ]
}
