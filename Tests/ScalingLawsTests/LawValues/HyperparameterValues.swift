import ScalingLaws

extension LawValueTable {
  /// Optima and hyper-parameters of DeepSeek, Llama 3, MiniCPM, Step Law, Porian and Bjorck.
  static let hyperparameters: [String: LawValueEntry] = [
    "ds_B": { ScalingLaw(.deepseekBatch).value(at: [.compute: $0["C"]]) },
    "ds_eta": { ScalingLaw(.deepseekLR).value(at: [.compute: $0["C"]]) },
    "ds_Mopt": { ScalingLaw(.deepseekSize).value(at: [.compute: $0["C"]]) },
    "ds_Dopt": { ScalingLaw(.deepseekTokens).value(at: [.compute: $0["C"]]) },
    "step_bs": { ScalingLaw(.stepBatch).value(at: [.tokens: $0["D"]]) },
    "step_lr": { ScalingLaw(.stepLR).value(at: [.params: $0["N"], .tokens: $0["D"]]) },
    "porian_bs_seq": { ScalingLaw(.porianBatch).value(at: [.params: $0["N"]]) },
    "porian_bs_seq_r": {
      try ScalingLaw(.porianBatch, preset: "rounded").value(at: [.params: $0["N"]])
    },
    "porian_lr": { ScalingLaw(.porianLR).value(at: [.params: $0["N"]]) },
    "porian_lr_r": {
      try ScalingLaw(.porianLR, preset: "rounded").value(at: [.params: $0["N"]])
    },
    "bjorck_lr": {
      ScalingLaw(.bjorckLR).value(
        at: BjorckLearningRate.inputs(
          billionParams: $0["N_billions"], billionTokens: $0["D_billions"]))
    },
    "minicpm_bs": { ScalingLaw(.minicpmBatch).value(at: [.loss: $0["L"]]) },
    "minicpm_ratio": { ScalingLaw(.minicpmRatio).value(at: [.compute: $0["C"]]) },
    "ll3_D": { try $0.law(.llama3Tokens).value(at: [.compute: $0["C"]]) },
    "ll3_N": { try $0.law(.llama3Params).value(at: [.compute: $0["C"]]) },
    "ll3_D_for_N": { try $0.law(.llama3Match).value(at: [.params: $0["N"]]) },
    "ll3_N_for_D": { try $0.law(.llama3Match).solve(for: .params, reaching: $0["D"]) },
    "gpt3_L_C": {
      ScalingLaw(.gpt3).value(at: [.compute: ComputeUnit.pfDays.flops(of: $0["pfd"])])
    },
    "ho_eff": { ScalingLaw(.ho).value(at: [.compute: $0["C"], .months: $0["months"]]) },
  ]
}
