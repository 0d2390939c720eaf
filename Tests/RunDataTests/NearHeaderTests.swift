import RunData
import ScalingLaws
import Testing

@Suite struct NearHeaderTests {
  @Test(arguments: [
    ("params_total,train tokens count,loss", "params_total", "params"),
    ("totalTrainTokens,params,loss", "totalTrainTokens", "tokens"),
    ("params,mean_val_loss", "mean_val_loss", "loss"),
    ("params,lossValue_test,final_loss_mean", "final_loss_mean", "loss"),
  ])
  func aHeaderWhoseWordsAreClearIsReadAndNoted(header: String, name: String, quantity: String)
    throws
  {
    let columns = header.split(separator: ",").count
    let table = try readTable("\(header)\n" + Array(repeating: "7", count: columns).joined(by: ","))

    #expect(
      table.notes.contains {
        $0.found == "\"\(name)\""
          && $0.expected == "the name \(quantity); the column is read as that"
      })
  }

  @Test(arguments: [
    ("params,loss,tokens_per_second", "tokens_per_second", "tokens"),
    ("params,loss,tokns", "tokns", "tokens"),
    ("params,loss,embedding_params,computee", "computee", "compute"),
  ])
  func aHeaderThatIsLikeOneIsNotReadAndSaysSo(header: String, name: String, quantity: String)
    throws
  {
    let columns = header.split(separator: ",").count
    let table = try readTable("\(header)\n" + Array(repeating: "7", count: columns).joined(by: ","))

    #expect(
      table.notes.map(\.description).contains {
        $0.contains("\"\(name)\"") && $0.contains("the column is not read")
          && $0.contains("call it \(quantity)")
      })
    #expect(table.runs.first?[quantity == "tokens" ? .tokens : .compute] == nil)
  }

  @Test func twoClearHeadersAreNotChosenBetween() throws {
    let table = try readTable("params,loss,tokens_total_train,mean_tokens\n1,3,5,6")

    #expect(table.runs.first?.tokens == nil)
    #expect(table.notes.count == 2)
  }

  @Test func aSecondClearColumnBesideTheUsualOneIsNoted() throws {
    let table = try readTable("params,loss,params_count_total\n5,3,6")

    #expect(table.runs.first?.params == 5)
    #expect(table.notes.map(\.expected) == ["one params column; \"params\" is used"])
  }

  @Test func otherColumnsOfAQuantityThatIsThereAreNoMatter() throws {
    let table = try readTable("params,tokens,loss,unique_tokens,loss_deduped,epochs\n5,6,3,1,1,1")

    #expect(table.notes == [])
  }

  @Test func aMisspelledLossIsNoAllocation() {
    #expect(
      readingError("params,tokens,compute,losss\n1,2,12,3")?.problem
        == .noLossColumn(found: ["params", "tokens", "compute", "losss"]))
  }
}

extension [String] {
  fileprivate func joined(by separator: String) -> String { joined(separator: separator) }
}
