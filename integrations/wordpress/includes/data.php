<?php
/**
 * What the build knows of the widgets, and in which language they speak.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The widgets by name, with their attributes and scripts.
 *
 * @return array
 */
function widgets() {
	static $widgets = null;
	if ( null === $widgets ) {
		$widgets = require __DIR__ . '/../data/widgets.php';
	}
	return $widgets;
}

/**
 * The languages of the widgets: name and direction by tag.
 *
 * @return array
 */
function languages() {
	static $languages = null;
	if ( null === $languages ) {
		$languages = require __DIR__ . '/../data/languages.php';
	}
	return $languages;
}

/**
 * The widgets' language for a locale such as `es_MX`; English where they do not speak it.
 *
 * @param string $locale Locale or language tag.
 * @return string
 */
function language_of( $locale ) {
	$tag = strtolower( (string) strtok( str_replace( '_', '-', $locale ), '-' ) );
	return isset( languages()[ $tag ] ) ? $tag : 'en';
}

/**
 * What the widgets say without script: title and HTML by name, and words for choices.
 *
 * @param string $language One of languages().
 * @return array
 */
function texts( $language ) {
	static $texts = array();
	if ( ! isset( $texts[ $language ] ) ) {
		$texts[ $language ] = require __DIR__ . "/../data/texts-$language.php";
	}
	return $texts[ $language ];
}

/**
 * Address of a file of the plugin.
 *
 * @param string $path Path below the plugin's folder.
 * @return string
 */
function url_of( $path ) {
	return plugins_url( $path, PHT_WIDGETS_FILE );
}

/**
 * Loads the translation of the plugin's own texts: a language pack of the site's, or ours.
 */
function load_translation() {
	load_plugin_textdomain( 'pht-widgets', false, dirname( plugin_basename( PHT_WIDGETS_FILE ) ) . '/languages' );
	$file = translation_file( 'mo' );
	if ( ! is_textdomain_loaded( 'pht-widgets' ) && is_readable( $file ) ) {
		load_textdomain( 'pht-widgets', $file );
	}
}
add_action( 'init', __NAMESPACE__ . '\load_translation', 1 );

/**
 * Path of our translation into the user's language; it serves all its countries.
 *
 * @param string $ending `mo` or `json`.
 * @return string
 */
function translation_file( $ending ) {
	return dirname( PHT_WIDGETS_FILE ) . '/languages/' . language_of( determine_locale() ) . ".$ending";
}
