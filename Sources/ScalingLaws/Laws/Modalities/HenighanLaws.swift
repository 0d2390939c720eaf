import RealModule

/// *L(N) = L∞ + (N₀/N)^α*.
enum HenighanParams: LawForm {
  static let description = LawDescription(
    id: "henighan-n", title: "Henighan L(N)", group: .modalities,
    formula: "L(N) = L∞ + (N0/N)ᵅ", asciiFormula: "L(N) = L_inf + (N_0/N)^alpha",
    inputs: [.params], output: .loss,
    coefficients: [
      Henighan.exponent,
      .magnitude("N_0", "N0", "params scale", "N scale", unit: "params", bounds: 1...1e16),
      Henighan.floor,
    ],
    presets: [
      Henighan.preset("language", [0.070, 1.47e14, 0]),
      Henighan.preset("image8", [0.24, 8.0e1, 3.12]),
      Henighan.preset("image16", [0.22, 2.8e2, 2.64]),
      Henighan.preset("image32", [0.13, 6.3e1, 2.20]),
      Henighan.preset("vq16", [0.13, 2.7e4, 3.99]),
      Henighan.preset("vq32", [0.14, 1.9e4, 3.07]),
      Henighan.preset("t2i-text", [0.037, 5.6e8, 0]),
      Henighan.preset("t2i-image", [0.16, 5.1e3, 2.0], aliases: ["t2i"]),
      Henighan.preset("i2t-text", [0.039, 7.0e8, 0]),
      Henighan.preset("i2t-image", [0.15, 5.5e3, 2.0], aliases: ["i2t"]),
      Henighan.preset("video", [0.24, 3.7e4, 1.01]),
      Henighan.preset("math", [0.16, 1.1e4, 0.28]),
    ],
    notes: Henighan.lossNotes + ["the total loss of text and image is 9 L_image + L_text"])

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.params).map { Henighan.loss(at: $0, coefficients) }
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Henighan.place(of: target, coefficients) }
}

/// *L(C) = L∞ + (C₀/C)^α*, with *C₀* in PF-days.
enum HenighanCompute: LawForm {
  static let description = LawDescription(
    id: "henighan-c", title: "Henighan L(C)", group: .modalities,
    formula: "L(C) = L∞ + (C0/C)ᵅ", asciiFormula: "L(C) = L_inf + (C_0/C)^alpha",
    inputs: [.compute], output: .loss,
    coefficients: [
      Henighan.exponent,
      .magnitude("C_0", "C0", "compute scale", "C scale", unit: "PF-days", bounds: 1e-10...1e10),
      Henighan.floor,
    ],
    presets: [
      Henighan.preset("language", [0.048, 3.47e8, 0]),
      Henighan.preset("image8", [0.19, 1.8e-8, 3.13]),
      Henighan.preset("image16", [0.16, 1.6e-8, 2.64]),
      Henighan.preset("image32", [0.1, 3.6e-9, 2.21]),
      Henighan.preset("vq16", [0.11, 6.1e-7, 4.09]),
      Henighan.preset("vq32", [0.12, 2.6e-6, 3.17]),
      Henighan.preset("t2i-image", [0.15, 1.5e-6, 1.93], aliases: ["t2i"]),
      Henighan.preset("i2t-image", [0.16, 1.5e-6, 1.97], aliases: ["i2t"]),
      Henighan.preset("video", [0.14, 2.2e-5, 0.95]),
      Henighan.preset("math", [0.17, 1.4e-5, 0.14]),
    ],
    notes: Henighan.lossNotes)

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    inputs.input(.compute).map { Henighan.loss(at: $0 / Compute.flopsPerPFDay, coefficients) }
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? { Compute.flopsPerPFDay * Henighan.place(of: target, coefficients) }
}

/// *N = (C/C₀)^p*: the best size, with *C₀* in PF-days.
enum HenighanBestParams: LawForm {
  static let description = LawDescription(
    id: "henighan-nopt", title: "Henighan best size", group: .modalities,
    formula: "N = (C/C0)ᵖ", asciiFormula: "N = (C/C_0)^p",
    inputs: [.compute], output: .params,
    coefficients: [
      .magnitude(
        "C_0", "C0", "budget of 1 parameter", "C scale", unit: "PF-days", bounds: 1e-15...1e-9),
      .exponent("p", "p", "exponent", "exp", bounds: 0...1, step: 0.001),
    ],
    presets: [
      preset("language", [3.3e-13, 0.73]), preset("image8", [5.3e-14, 0.64]),
      preset("image16", [4.8e-12, 0.75]), preset("image32", [1.6e-13, 0.65]),
      preset("vq16", [6.2e-14, 0.64]), preset("vq32", [9.4e-13, 0.7]),
      preset("t2i-image", [9.4e-13, 0.7], ["t2i"]), preset("i2t-image", [3.3e-12, 0.72], ["i2t"]),
      preset("video", [1.13e-12, 0.71]), preset("math", [2.3e-12, 0.69]),
    ],
    notes: Henighan.notes + [
      "C_0 is of the order of 1e-12 PF-days",
      "the best width over depth is 5 to 10 for images and mathematics, about 100 for language",
    ])

  private static func preset(_ id: String, _ values: [Double], _ aliases: [String] = []) -> Preset {
    Henighan.preset(id, values, aliases: aliases, loss: false)
  }

  static func value(at inputs: Quantities, _ coefficients: [Double]) -> Double? {
    guard let compute = inputs.input(.compute) else { return nil }
    return Double.pow(compute / Compute.flopsPerPFDay / coefficients[0], coefficients[1])
  }

  static func inverse(
    _ input: Quantity, reaching target: Double, at known: Quantities, _ coefficients: [Double]
  ) -> Double? {
    Compute.flopsPerPFDay * coefficients[0] * Double.pow(target, 1 / coefficients[1])
  }
}
