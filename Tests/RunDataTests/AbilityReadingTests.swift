import RunData
import ScalingLaws
import Testing

@Suite struct AbilityReadingTests {
  private static let long = """
    model,family,params,tokens,compute,loss,task,metric,value,shots,n_examples,baseline,better
    small,GPT,125M,300B,,3.2,add,exact_match,0.02,50,2000,0,higher
    large,GPT,175B,300B,3.14e23,,add,exact_match,1,50,2000,0,
    large,GPT,175B,300B,3.14e23,,add,edit_distance,-0.5,50,,,lower
    """

  @Test func aLongTableHasAReadingARow() throws {
    let table = try readTable(Self.long)
    let abilities = try #require(table.abilities)

    #expect(table.kind == .abilities)
    #expect(abilities.tasks == ["add"])
    #expect(abilities.metrics.map(\.name) == ["exact_match", "edit_distance"])
    #expect(abilities.metrics.map(\.form) == [.step, .smooth])
    #expect(abilities.metrics.map(\.isHigherBetter) == [true, false])
    #expect(abilities.readings.map(\.value) == [0.02, 1, -0.5])
    let first = abilities.readings[0]
    #expect(first.params == 1.25e8)
    #expect(first.compute == 6 * 1.25e8 * 3e11)
    #expect((first.loss, first.shots, first.examples, first.baseline) == (3.2, 50, 2000, 0))
    #expect((first.model, table.series[first.series]) == ("small", "GPT"))
  }

  @Test func aWideTableHasAStepAndASmoothReadingARow() throws {
    let table = try readTable(
      """
      params,task,step_metric,step_value,smooth_metric,smooth_value,smooth_better,smooth_is_derived
      7B,ipa,exact_match,0.07,bleu,27.2,higher,0
      13B,ipa,exact_match,0.13,bleu,,higher,1
      70B,ipa,exact_match,0.28,bleu,53,higher,1
      """)
    let readings = try #require(table.abilities).readings

    #expect(readings.map(\.value) == [0.07, 27.2, 0.13, 0.28, 53])
    #expect(readings.map(\.isDerived) == [false, false, false, false, true])
  }

  @Test func percentagesAreSharesAndSaidToBe() throws {
    let table = try readTable(
      "params,task,metric,value,baseline\n1B,t,accuracy,0.5,25\n7B,t,accuracy,55,25\n"
        + "70B,t,accuracy,76.9,25\n")
    let abilities = try #require(table.abilities)

    #expect(abilities.readings.map(\.value) == [0.005, 0.55, 0.769])
    #expect(abilities.readings.map(\.baseline) == [0.25, 0.25, 0.25])
    #expect(
      table.notes.map(\.description) == [
        "runs.csv:3:15: accuracy: read 55.0, expected a share from 0 to 1; the values of accuracy "
          + "are read as percent"
      ])
  }

  @Test func aHeaderMaySayPercent() throws {
    let table = try readTable("params,task,metric,value (%)\n1B,t,accuracy,0.5\n")

    #expect(table.abilities?.readings.map(\.value) == [0.005])
  }

  @Test func oneValueAboveOneAmongSharesIsRejected() throws {
    let table = try readTable(
      "params,task,metric,value\n1B,t,accuracy,0.2\n7B,t,accuracy,0.4\n8B,t,accuracy,7\n"
        + "9B,t,accuracy,-0.1\n")

    #expect(table.abilities?.readings.map(\.value) == [0.2, 0.4])
    #expect(
      table.diagnostics.map(\.description) == [
        "runs.csv:4:15: accuracy: read 7.0, expected a share from 0 to 1",
        "runs.csv:5:15: accuracy: read -0.1, expected a share from 0 to 1",
      ])
  }

  @Test func aShareThatIsNoCountOfItsItemsIsSaidOnce() throws {
    let table = try readTable(
      "params,task,metric,value,n_examples\n1B,t,accuracy,0.25,30\n7B,t,accuracy,0.5,30\n"
        + "8B,t,accuracy,0.35,30\n9B,t,bleu,0.25,30\n")

    #expect(table.abilities?.readings.count == 4)
    #expect(
      table.notes.map(\.description) == [
        "runs.csv:2:15: accuracy: read 0.25 of 30 items, expected a whole number of right answers, "
          + "not 7.5; so for 2 values of accuracy; intervals take the nearest count"
      ])
  }

  @Test func digitsThatWereRoundedAwayAreNoDoubtOfACount() throws {
    // 72 of 1003 to ten digits, 622 of 1172 to four, and 40.2% of 1319 items: 530.2 would be none.
    #expect(RightAnswers(share: 0.0717846461, of: 1003)?.isWhole == true)
    #expect(RightAnswers(share: 0.5307, of: 1172)?.isWhole == true)
    #expect(RightAnswers(share: 0.4018196, of: 1319)?.isWhole == true)
    #expect(RightAnswers(share: 0.402, of: 1319)?.isWhole == true)
    #expect(RightAnswers(share: 0.0107852416, of: 10570)?.isWhole == true)  // 114 as a Float32
    #expect(RightAnswers(share: 0.5005, of: 30)?.isWhole == false)
    #expect(RightAnswers(share: 1.5, of: 30) == nil)
    let table = try readTable(
      "params,task,metric,value (%),n_examples\n1B,t,accuracy,55.3,1000\n1B,t,accuracy,50,3\n")
    #expect(table.notes.map(\.found).contains("0.5 of 3 items"))
    #expect(!table.notes.map(\.found).contains("0.553 of 1000 items"))
  }

  @Test func aBaselineThatIsNoShareIsNotUsed() throws {
    let table = try readTable(
      "params,task,metric,value,baseline\n1B,t,accuracy,0.3,25\n7B,t,accuracy,0.5,25\n"
        + "8B,t,accuracy,0.5,0.25\n")

    #expect(table.abilities?.readings.map(\.baseline) == [nil, nil, 0.25])
    #expect(
      table.notes.map(\.description) == [
        "runs.csv:2:1: baseline: read baseline 25.0 of accuracy, expected a share from 0 to 1; this "
          + "and others of the metric that are none are not used"
      ])
  }

  // The metrics of ../shared/data/emergence, and names of evaluation harnesses.
  @Test(arguments: [
    ("exact_match", MetricKind.rightOrWrong), ("accuracy_len_norm", .rightOrWrong),
    ("mc_accuracy", .rightOrWrong), ("multiple_choice_grade", .rightOrWrong),
    ("pass@1", .rightOrWrong), ("bleu", .overlap), ("soft_prob_correct", .optionShare),
    ("log_soft_prob_correct", .logOptionShare), ("bits_per_byte", .bits),
    ("c4_val_loss_nats", .loss), ("per_token_accuracy", .tokenShare),
    ("implied_token_edit_distance_T4", .editDistance(answerTokens: 4)),
    ("token_edit_distance", .editDistance(answerTokens: nil)), ("brier_score", .brier),
    ("log_likelihood", .logLikelihood), ("style", .unknown),
  ])
  func aMetricIsKnownByItsName(name: String, kind: MetricKind) {
    #expect(MetricKind(name) == kind)
  }

  @Test(arguments: [
    ("1B,t,accuracy,x,5,higher", "value: read \"x\", expected a number such as 0.25"),
    ("1B,t,accuracy,,5,higher", "value: read nothing, expected a number such as 0.25"),
    ("1B,t,accuracy,0.1,2.5,higher", "shots: read \"2.5\", expected a whole number from 0"),
    ("1B,t,accuracy,0.1,5,sideways", "better: read \"sideways\", expected higher or lower"),
  ])
  func aRowThatIsNoReadingIsRejected(row: String, message: String) throws {
    let table = try readTable(
      "params,task,metric,value,shots,better\n1B,t,accuracy,0.1,5,higher\n\(row)\n")

    #expect(table.diagnostics.count == 1)
    #expect(table.diagnostics.first?.description.hasSuffix(message) == true)
  }

  @Test func testsAreTasksWithTheirShots() throws {
    let abilities = try #require(
      try readTable(
        "params,task,metric,value,shots\n1B,a,em,0,0\n1B,a,em,0,1\n1B,b,em,0,\n2B,a,em,0,1\n"
      ).abilities)

    #expect(abilities.tests.map(\.shots) == [0, 1, nil])
    #expect(abilities.readings(of: abilities.tests[1]).map(\.params) == [1e9, 2e9])
  }

  @Test func filesOfAbilitiesAreOneTable() throws {
    func table(_ text: String, _ name: String) throws -> RunTable {
      try RunTable(csv: Array(text.utf8), name: name)
    }

    let merged = try RunTable(merging: [
      table("params,task,metric,value\n1B,a,em,0\n", "a.csv"),
      table("params,task,metric,value\n1B,b,em,1\n", "b.csv"),
    ])

    let readings = try #require(merged.abilities).readings
    #expect(readings.map(\.task) == [0, 1])
    #expect(readings.map(\.metric) == [0, 0])
    #expect(readings.map(\.series) == [0, 1])
  }
}
