import RunData
import ScalingLaws
import Testing

@Suite struct HeaderTests {
  @Test(arguments: [
    "Model Size (N),Tokens (D),Loss (L)", "n_params,training tokens,val/loss",
    "N,D,valid_loss", "size,dataset-size,eval.loss",
  ])
  func namesThatTablesHaveAreKnown(header: String) throws {
    let table = try RunTable(csv: Array("\(header)\n1e6,1e9,3\n".utf8), name: "t.csv")

    #expect(table.runs == [TrainingRun(params: 1e6, tokens: 1e9, loss: 3)])
  }

  @Test(arguments: [
    "params", "Params", "N", "n", "n_params", "num-params", "NumParams", "parameters", "model_size",
    "Model Size", "size", "non_embedding_params", "Non-Embedding Params", "total_params",
  ])
  func everyUsualNameOfParamsIsKnown(header: String) throws {
    #expect(try readTable("\(header),loss\n5,3\n").runs.first?.params == 5)
  }

  @Test(arguments: [
    "tokens", "D", "n_tokens", "num_tokens", "train_tokens", "training tokens", "dataset_size",
    "Tokens Seen",
  ])
  func everyUsualNameOfTokensIsKnown(header: String) throws {
    #expect(try readTable("\(header),loss\n5,3\n").runs.first?.tokens == 5)
  }

  @Test(arguments: [
    "flops", "FLOPs", "C", "compute", "flop", "training_flops", "train_compute", "total_flops",
  ])
  func everyUsualNameOfComputeIsKnown(header: String) throws {
    #expect(try readTable("\(header),loss\n5,3\n").runs.first?.compute == 5)
  }

  @Test(arguments: [
    "loss", "L", "val_loss", "Validation Loss", "test_loss", "eval-loss", "final_loss",
    "train_loss",
  ])
  func everyUsualNameOfLossIsKnown(header: String) throws {
    #expect(try readTable("\(header),N\n3,5\n").runs.first?.loss == 3)
  }

  @Test(arguments: ["name", "model", "run", "run_name", "label", "id"])
  func everyUsualNameOfARunIsKnown(header: String) throws {
    #expect(try readTable("\(header),N,L\na,5,3\n").names == ["a"])
  }

  @Test(arguments: ["series", "family", "group"])
  func everyUsualNameOfASeriesIsKnown(header: String) throws {
    #expect(try readTable("\(header),N,L\na,5,3\n").series == ["a"])
  }

  @Test func nameGoesBeforeTheOtherLabels() throws {
    #expect(try readTable("run,id,name,N,L\na,b,c,5,3\n").names == ["c"])
  }

  @Test func columnsWithOtherWordsInThemAreNoLoss() throws {
    let table = try readTable("params,loss,loss_hf_card,loss_mup\n5,3,1,2\n")

    #expect(table.runs.first?.loss == 3)
    #expect(table.notes == [])
  }

  @Test func thePlainNameWinsAndTheOtherIsNoted() throws {
    let table = try readTable("params,val_loss,loss\n5,1,3\n")

    #expect(table.runs.first?.loss == 3)
    #expect(
      table.notes.map(\.description) == [
        "runs.csv:1:8: header: read \"val_loss\", expected one loss column; \"loss\" is used"
      ])
  }

  @Test func aHeldOutLossGoesBeforeATrainingLoss() throws {
    let table = try readTable("params,train_loss,val_loss\n5,1,3\n")

    #expect(table.runs.first?.loss == 3)
    #expect(table.notes.map(\.found) == ["\"train_loss\""])
  }

  @Test(arguments: ["\u{FEFF}params", "params\u{A0}", "par\u{200B}ams"])
  func whatNobodySeesIsNoPartOfAName(header: String) throws {
    let table = try readTable("\u{FEFF}\(header),loss\n5,3\n")

    #expect(table.runs.first?.params == 5)
  }

  @Test func namesThatNothingReadsMayBeAlike() throws {
    #expect(try readTable("params,loss,pile_1.0,pile_10\n5,3,1,1\n").runs.count == 1)
    #expect(readingError("params,val_loss,val-loss\n5,3,3\n") != nil)
  }

  @Test(arguments: ["PFLOP/s-days", "PF-days", "pfd", "petaflop/s-days"])
  func petaflopDaysHaveManySpellings(header: String) throws {
    let table = try readTable("\(header),loss\n2,3\n")

    #expect(table.runs.first?.compute == 2 * 8.64e19)  // a PF-day in FLOPs, by definition
  }

  @Test func doubledQuotesMakeAnotherSeries() throws {
    let table = try readTable(
      "params,loss,series\n5,3,a\"\"b\n6,3,\"a\"\"b\"\n")

    #expect(table.series == ["a\"\"b", "a\"b"])
  }

  @Test func twoEqualNamesAreAnError() {
    let error = readingError("params,val_loss,test_loss\n5,1,3\n")

    #expect(
      error?.problem == .ambiguousHeader(quantity: "loss", names: ["val_loss", "test_loss"]))
    #expect(
      error?.description == "runs.csv:1:17: val_loss, test_loss could each be the loss; "
        + "rename the one to use to loss")
  }

  // Oracle: the decimal numbers moved by hand; a PF-day is 8.64e19 FLOPs by definition.
  @Test(arguments: [
    ("params (M)", "70.1", Quantity.params, 70_100_000), ("N [B]", "1.3", .params, 1.3e9),
    ("params (millions)", "7", .params, 7e6), ("params(params)", "7", .params, 7),
    ("tokens (B)", "0.3", .tokens, 3e8), ("tokens (B tokens)", "300", .tokens, 3e11),
    ("tokens (trillion)", "1.4", .tokens, 1.4e12), ("compute (FLOPs)", "2.5e20", .compute, 2.5e20),
    ("compute (PF-days)", "3640", .compute, 3.14496e23), ("pf_days", "1", .compute, 8.64e19),
    ("C (PFLOP/s-days)", "0.1", .compute, 8.64e18), ("loss (nats/token)", "3.2", .loss, 3.2),
    ("loss (nats)", "3.2", .loss, 3.2),
  ])
  func aUnitInAHeaderIsHonored(
    header: String, written: String, quantity: Quantity, value: Double
  ) throws {
    let other = quantity == .loss ? "N,tokens" : "loss,step"

    let table = try readTable("\(header),\(other)\n\(written),3,3\n")

    #expect(table.runs.first?[quantity] == value)
    #expect(table.notes == [])
  }

  @Test func bitsAreConvertedAndNoted() throws {
    let table = try readTable("params,loss (bits/token)\n5,2\n")

    // Oracle: 2 ln 2 at 17 digits.
    #expect(table.runs.first?.loss == 1.3862943611198906)
    #expect(table.notes.map(\.found) == ["\"loss (bits/token)\""])
  }

  @Test(arguments: ["loss (bits/byte)", "loss (ppl)", "loss (M)"])
  func anUnknownUnitIsAnError(header: String) {
    let error = readingError("params,\(header)\n5,2\n")

    #expect(
      error?.problem
        == .unknownUnit(header: "\"\(header)\"", accepted: ["nats/token", "bits/token"]))
  }

  @Test func aSuffixUnderAUnitIsRefused() throws {
    let table = try readTable("params (M),loss\n70M,3\n70,3\n")

    #expect(table.runs.map(\.params) == [7e7])
    #expect(
      table.diagnostics.map(\.expected) == [
        "a number without a suffix: the header gives the unit"
      ])
  }
}
