namespace Portal.Domain.History;

/// <summary>The history says that the property changed, but keeps neither its old nor its new value.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConfidentialAttribute : Attribute;
