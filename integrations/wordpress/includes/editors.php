<?php
/**
 * The block editor and the classic editor.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

const NEEDED_BY_EDITOR = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );

/**
 * Names the script of the block editor to WordPress: the blocks bring it.
 */
function register_editor_script() {
	wp_register_script( HANDLE . '-editor', url_of( 'editor.js' ), NEEDED_BY_EDITOR, PHT_WIDGETS_VERSION, true );
}
add_action( 'init', __NAMESPACE__ . '\register_editor_script', 9 );

/**
 * Tells the script of the block editor about the widgets, and in which language.
 */
function tell_editor() {
	$language = language_of( get_locale() );
	$texts    = texts( $language );
	$widgets  = array();
	foreach ( widgets() as $name => $widget ) {
		$widgets[ $name ] = array(
			'title'       => texts( language_of( determine_locale() ) )['widgets'][ $name ]['title'],
			'description' => $widget['summary'],
			'icon'        => $widget['icon'],
			'isInline'    => $widget['isInline'],
			'controls'    => $widget['attributes'],
			'attributes'  => block_attributes( $widget ),
			'text'        => $texts['widgets'][ $name ]['html'],
			'site'        => site_attributes( $name ),
		);
	}
	$data     = array(
		'folder'    => url_of( 'pht/' ),
		'language'  => $language,
		'languages' => languages(),
		'words'     => $texts['words'],
		'widgets'   => $widgets,
	);
	$script   = 'window.phtWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';';
	$file     = translation_file( 'json' );
	if ( is_readable( $file ) ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
		$script .= 'wp.i18n.setLocaleData( ' . file_get_contents( $file ) . ', "pht-widgets" );';
	}
	wp_add_inline_script( HANDLE . '-editor', $script, 'before' );
	wp_set_script_translations( HANDLE . '-editor', 'pht-widgets' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/**
 * Lets the blocks show what patients will see, and hears what is pasted: also in the frame around
 * the content.
 */
function use_core_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_style( HANDLE );
		wp_enqueue_script( handle_of( 'pht.js' ) );
		wp_enqueue_script( HANDLE . '-canvas', url_of( 'canvas.js' ), array(), PHT_WIDGETS_VERSION, true );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\use_core_in_editor' );

/**
 * Lets the classic editor keep our tags.
 *
 * @param array $options Options of TinyMCE.
 * @return array
 */
function allow_tags_in_tinymce( $options ) {
	$names = array();
	$rules = array();
	foreach ( widgets() as $name => $widget ) {
		$names[] = ( $widget['isInline'] ? '~' : '' ) . "pht-$name";
		$rules[] = sprintf( 'pht-%s[class|id|lang|dir|%s]', $name, implode( '|', array_keys( $widget['attributes'] ) ) );
	}
	return with_rules(
		$options,
		array(
			'custom_elements'         => $names,
			'extended_valid_elements' => $rules,
		)
	);
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_tags_in_tinymce' );

/**
 * Keeps paragraphs of the classic editor away from our tags.
 *
 * @param array $to_load What the editor needs.
 */
function use_script_in_classic_editor( $to_load ) {
	if ( empty( $to_load['tinymce'] ) ) {
		return;
	}
	$tags = array();
	foreach ( widgets() as $name => $widget ) {
		if ( ! $widget['isInline'] ) {
			$tags[] = "pht-$name";
		}
	}
	wp_enqueue_script( HANDLE . '-classic', url_of( 'classic.js' ), array( 'editor', 'jquery' ), PHT_WIDGETS_VERSION, true );
	wp_add_inline_script( HANDLE . '-classic', 'window.phtWidgetsTags = ' . wp_json_encode( $tags ) . ';', 'before' );
}
add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\use_script_in_classic_editor' );

/**
 * Adds to what others have asked for.
 *
 * @param array $options Options of TinyMCE.
 * @param array $rules   Lists by option.
 * @return array
 */
function with_rules( $options, $rules ) {
	foreach ( $rules as $option => $list ) {
		$others             = empty( $options[ $option ] ) ? array() : array( $options[ $option ] );
		$options[ $option ] = implode( ',', array_merge( $others, $list ) );
	}
	return $options;
}
