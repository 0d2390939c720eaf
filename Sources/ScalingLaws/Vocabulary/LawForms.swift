extension LawFamily {
  /// Where the law's description and formula are.
  var form: any LawForm.Type {
    switch self {
    case .kaplanN: KaplanParamsLaw.self
    case .kaplanD: KaplanTokensLaw.self
    case .kaplanCmin: KaplanComputeLaw.self
    case .kaplanND: KaplanJointLaw.self
    case .kaplanC: KaplanNaiveComputeLaw.self
    case .kaplanNS: KaplanStepsLaw.self
    case .kaplanOverfit: KaplanOverfittingLaw.self
    case .kaplanDataFloor: KaplanDataFloor.self
    case .kaplanBcrit: KaplanCriticalBatch.self
    case .kaplanSmin: KaplanLeastSteps.self
    case .kaplanLeastCompute: KaplanLeastCompute.self
    case .kaplanEarlyStop: KaplanEarlyStop.self
    case .kaplanNopt: KaplanBestParams.self
    case .kaplanBopt: KaplanBestBatch.self
    case .kaplanSopt: KaplanBestSteps.self
    case .kaplanDopt: KaplanBestTokens.self
    case .kaplanFrontier: KaplanFrontierLoss.self
    case .kaplanFrontierN: KaplanFrontierParams.self
    case .kaplanFrontierS: KaplanFrontierSteps.self
    case .kaplanStopN: KaplanStopParams.self
    case .kaplanStopS: KaplanStopSteps.self
    case .kaplanSuboptC: KaplanSuboptimalCompute.self
    case .kaplanSuboptS: KaplanSuboptimalSteps.self
    case .kaplanContradiction: KaplanContradictionLaw.self
    case .kaplanLR: KaplanLearningRate.self
    case .kaplanContext: KaplanContextLaw.self
    case .chinchilla: ChinchillaLaw.self
    case .chinchillaNopt: ChinchillaBestParams.self
    case .chinchillaDopt: ChinchillaBestTokens.self
    case .chinchillaLopt: ChinchillaBestLoss.self
    case .chinchillaMatch: ChinchillaMatch.self
    case .chinchillaNcrit: ChinchillaCriticalSize.self
    case .hoffmannTableN: HoffmannLineParams.self
    case .hoffmannTableD: HoffmannLineTokens.self
    case .fixedRatioN: FixedRatioParams.self
    case .fixedRatioD: FixedRatioTokens.self
    case .pearceParams: PearceParams.self
    case .pearceExponent: PearceGrowth.self
    case .pearceCompute: PearceCompute.self
    case .powerN: PowerParamsLaw.self
    case .powerD: PowerTokensLaw.self
    case .powerC: PowerComputeLaw.self
    case .powerS: PowerStepsLaw.self
    case .floorN: FloorParamsLaw.self
    case .floorD: FloorTokensLaw.self
    case .floorC: FloorComputeLaw.self
    case .floorS: FloorStepsLaw.self
    case .kaplanNDFloor: KaplanJointFloorLaw.self
    case .deepseekBatch: DeepSeekBatch.self
    case .deepseekLR: DeepSeekLearningRate.self
    case .stepBatch: StepBatch.self
    case .stepLR: StepLearningRate.self
    case .porianBatch: PorianBatch.self
    case .porianLR: PorianLearningRate.self
    case .bjorckLR: BjorckLearningRate.self
    case .minicpmBatch: MiniCPMBatch.self
    case .llama3Batch: Llama3Batch.self
    case .deepseekSize: DeepSeekScale.self
    case .deepseekTokens: DeepSeekTokens.self
    case .llama3Tokens: Llama3Tokens.self
    case .llama3Params: Llama3Params.self
    case .llama3Match: Llama3TokensForParams.self
    case .minicpmRatio: MiniCPMRatio.self
    case .gpt3: GPT3Law.self
    case .ho: AlgorithmicProgress.self
    case .yeMixture: DataMixture.self
    case .goyalUtility: FilteredData.self
    case .hernandezTransfer: HernandezTransfer.self
    case .hernandezMultiplier: HernandezMultiplier.self
    case .taoParams: TaoOtherParams.self
    case .taoVocabularyCompute: TaoVocabularyParams.self
    case .taoVocabulary: TaoVocabulary.self
    case .taoTokens: TaoTokenizer.self
    case .taoLoss: TaoLoss.self
    case .taoBestVocabulary: TaoBestVocabulary.self
    case .dataConstrained: DataConstrainedLaw.self
    case .effectiveTokens: EffectiveTokensLaw.self
    case .effectiveParams: EffectiveParamsLaw.self
    case .suitedParams: SuitedParamsLaw.self
    case .sardanaParams: SardanaParams.self
    case .sardanaTokens: SardanaTokens.self
    case .sardanaCompute: SardanaCompute.self
    case .sardanaDollars: SardanaDollars.self
    case .sardanaImplied: SardanaImpliedDemand.self
    case .devriesData: DeVriesData.self
    case .devriesBase: DeVriesBase.self
    case .devriesOverhead: DeVriesOverhead.self
    case .gadreError: GadreError.self
    case .exactMatch: ExactMatch.self
    case .editDistance: EditDistance.self
    case .gadre: GadreLaw.self
    case .henighanN: HenighanParams.self
    case .henighanC: HenighanCompute.self
    case .henighanNopt: HenighanBestParams.self
    case .ditParams: DiffusionParams.self
    case .ditTokens: DiffusionTokens.self
    case .ditLoss: DiffusionLoss.self
    case .ditFID: DiffusionImageDistance.self
    case .clark: ClarkLoss.self
    case .clarkExperts: ClarkExperts.self
    case .clarkParams: ClarkParams.self
    case .clarkDense: ClarkDense.self
    case .krajewski: KrajewskiLaw.self
    case .abnar: AbnarLaw.self
    case .kumar: KumarLoss.self
    case .kumarParams: KumarParams.self
    case .kumarPTQ: KumarDamage.self
    case .busbridge: BusbridgeSupervised.self
    case .distillationCost: DistillationCost.self
    case .gaoBestOfN: GaoBestOfN.self
    case .gaoRL: GaoReinforcement.self
    case .bestOfNKL: BestOfNDivergence.self
    case .repeatedSampling: RepeatedSampling.self
    case .passAtK: PassAtK.self
    case .jones: JonesLaw.self
    case .khatri: KhatriLaw.self
    case .bnslN: BrokenParamsLaw.self
    case .bnslD: BrokenTokensLaw.self
    case .bnslC: BrokenComputeLaw.self
    case .bnslS: BrokenStepsLaw.self
    case .bnsl: ThreeBreaksLaw.self
    case .mccandlishSteps: McCandlishSteps.self
    case .mccandlishTokens: McCandlishTokens.self
    case .mccandlishLR: McCandlishRate.self
    case .mccandlishGain: McCandlishGain.self
    case .noiseScale: NoiseScaleLaw.self
    case .mup: MaximalUpdateLaw.self
    case .cortes: CortesTest.self
    case .cortesTrain: CortesTraining.self
    case .hestness: HestnessLaw.self
    case .sharmaKaplan: SharmaKaplan.self
    case .bahri: BahriResolution.self
    case .michaud: MichaudExponent.self
    case .nonparametric: NonparametricRate.self
    case .mean: MeanEstimation.self
    case .multipleForLoss: MultipleForLoss.self
    }
  }

  /// The law's part in the kernel, where it has one.
  var fittableForm: (any FittableForm.Type)? { form as? any FittableForm.Type }

  /// What there is to show about the law.
  public var description: LawDescription { form.description }

  /// The subject under which the law is listed.
  public var group: LawGroup { description.group }

  /// Whether the law's coefficients can be fitted to runs: it has a kernel and a gradient.
  public var isFittable: Bool { fittableForm != nil }

  /// Whether the law can be fitted and takes none but *N*, *D* and *C*, which every table has.
  public var isOfRuns: Bool {
    isFittable && description.inputs.allSatisfy { Quantity.ofRuns.contains($0) }
  }

  /// The laws whose coefficients can be fitted to runs.
  public static let fittable = allCases.filter(\.isFittable)

  /// The laws of *N*, *D* and *C* that can be plotted over a table of runs.
  public static let ofRuns = allCases.filter(\.isOfRuns)
}
