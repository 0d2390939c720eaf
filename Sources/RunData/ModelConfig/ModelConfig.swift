import ScalingLaws

/// A model's `config.json`, as Hugging Face's transformers writes it: the shape of a model.
public struct ModelConfig: Hashable, Sendable {
  /// What the file calls the kind of model: "llama".
  public let modelType: String
  /// The shape.
  public let model: Transformer
  /// The longest sequence that the file names, in tokens; nil where it names none.
  public let context: Int?
  /// What the file leaves to the kind of model: "tie_word_embeddings true".
  public let defaults: [String]
  /// Keys that say nothing about parameters, such as "rope_theta", in their order.
  public let otherKeys: [String]

  /// The shape that `bytes`, a file called `file`, describe.
  ///
  /// - Throws: ``ModelConfigError``, with file, line and column, what was read and what was expected.
  public init(json bytes: [UInt8], file: String) throws(ModelConfigError) {
    do throws(JSONError) {
      var keys = try ConfigKeys(JSONDocument(bytes, file: file))
      let type = try keys.modelType()
      model = try type.transformer(&keys)
      try keys.checkUnread(for: type)
      context = try keys.wholeIfGiven(type.contextKey)
      modelType = type.rawValue
      defaults = keys.defaults
      otherKeys = keys.unread
    } catch {
      throw ModelConfigError(message: error.description)
    }
  }
}

/// Why a file is no description of a model.
public struct ModelConfigError: Error, Hashable, Sendable, CustomStringConvertible {
  /// File, line and column, what was read and what was expected.
  public let message: String

  /// The message.
  public var description: String { message }
}
