extension Accelerator {
  /// Every chip of the table, by maker and age.
  public static let all: [Accelerator] = [
    Accelerator(
      "v100-sxm2", "V100 SXM2", peak: 125e12, gigabytes: 16...32, gigabytesPerSecond: 900...900,
      .secondary, surveys, note: "fp16: the chip has no bf16"),
    Accelerator(
      "a100-sxm-80", "A100 SXM 80 GB", peak: 312e12, gigabytes: 80...80,
      gigabytesPerSecond: 2039...2039, .secondary, surveys),
    Accelerator(
      "h100-sxm", "H100 SXM", peak: 989.4e12, gigabytes: 80...80, gigabytesPerSecond: 3350...3350,
      .secondary, surveys, note: "printed as 989 to 990; 1979 is with sparse matrices"),
    Accelerator(
      "h200-sxm", "H200 SXM", peak: 989.4e12, gigabytes: 141...141,
      gigabytesPerSecond: 4800...4800, .secondary, surveys),
    Accelerator(
      "b200-sxm", "B200 SXM", peak: 2250e12, gigabytes: 180...192,
      gigabytesPerSecond: 7700...8000, .secondary, "zdszero.github.io",
      note: "4500 is with sparse matrices"),
    Accelerator(
      "mi300x", "MI300X", peak: 1307e12, gigabytes: 192...192, gigabytesPerSecond: 5300...5300,
      .secondary, surveys),
    Accelerator(
      "tpuv3", "TPU v3", peak: 123e12, gigabytes: 32...32, gigabytesPerSecond: 900...900,
      .secondary, surveys, note: "\(scalingBook) prints 140e12"),
    Accelerator(
      "tpuv4", "TPU v4", peak: 275e12, gigabytes: 32...32, gigabytesPerSecond: 1200...1200,
      .paper, scalingBook),
    Accelerator(
      "tpuv5e", "TPU v5e", peak: 197e12, gigabytes: 16...16, gigabytesPerSecond: 810...819,
      .paper, scalingBook),
    Accelerator(
      "tpuv5p", "TPU v5p", peak: 459e12, gigabytes: 95...96, gigabytesPerSecond: 2765...2800,
      .paper, scalingBook),
    Accelerator(
      "tpuv6e", "TPU v6e", peak: 918e12, gigabytes: 32...32, gigabytesPerSecond: 1600...1638,
      .paper, scalingBook, note: "\(scalingBook) prints 920e12"),
    Accelerator(
      "tpu7x", "TPU 7x", peak: 2307e12, gigabytes: 192...192, gigabytesPerSecond: 7380...7380,
      .secondary, surveys),
  ]

  private static let scalingBook = "Austin and others 2025, \"How to Scale Your Model\""
  private static let surveys = "jeffcarp.github.io, rooflinenotes.dev, llmbook.apartsin.com"

  private init(
    _ id: String, _ title: String, peak: Double, gigabytes: ClosedRange<Double>,
    gigabytesPerSecond: ClosedRange<Double>, _ grade: Grade, _ source: String, note: String = ""
  ) {
    self.id = id
    self.title = title
    peakFLOPs = peak
    memoryBytes = (gigabytes.lowerBound * 1e9)...(gigabytes.upperBound * 1e9)
    bandwidth = (gigabytesPerSecond.lowerBound * 1e9)...(gigabytesPerSecond.upperBound * 1e9)
    self.grade = grade
    self.source = source
    self.note = note
  }
}
